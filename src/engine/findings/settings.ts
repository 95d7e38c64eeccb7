/** From where on something is a finding (domain 5). */
export interface FindingSettings {
  /** [X2] Share of the largest account, and the Herfindahl index, from which on few carry too much. */
  concentration: { top1: number; hhi: number };
  /** [X3] Who is told first: those who rank within this share of a product's buyers (ours). */
  bigProduct: { top: number };
  /** [X4] Class A's share of profit this far below its share of revenue, as a share (ours: a point). */
  profitless: { below: number };
  /** [X5] A discount this far above the median of equal or larger accounts, as a share. */
  terms: { above: number };
  /** Payment reputation, of 5, up to which terms come before volume. */
  credit: { paymentReputation: number };
}

/**
 * What holds where a document says nothing; made anew, so that nobody shares it.
 *
 * @example defaultFindings().terms // => { above: 0.05 }
 */
export function defaultFindings(): FindingSettings {
  return {
    concentration: { top1: 0.2, hhi: 0.18 },
    bigProduct: { top: 0.1 },
    profitless: { below: 0.01 },
    terms: { above: 0.05 },
    credit: { paymentReputation: 2 },
  };
}
