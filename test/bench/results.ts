/** The 80/20 figures that every contestant has to find, over the accounts with a value of zero or more. */
export interface Figures {
  accounts: number;
  total: number;
  /** Accounts and value of classes A and B. */
  countA: number;
  countB: number;
  valueA: number;
  valueB: number;
  gini: number;
  hhi: number;
  accountsFor80: number;
  top20: number;
  balance: number;
}

/** What the whole job comes to. */
export interface JobResult extends Figures {
  /** Accounts without a tier, then 3S, 2S, 1S, A, B. */
  tiers: number[];
  /** Unscored accounts, then top, high, middle, low. */
  bands: number[];
  /** Of the tier × owner table: each count times the number of its cell, from 1. */
  tableSum: number;
}

/** What order lines grouped to customers come to. */
export interface LinesResult extends Figures {
  customers: number;
}

/** What a contestant says of itself, as JSON in its last line. */
export interface Report {
  name: string;
  /** Milliseconds, the median; undefined where it does not take part. */
  job?: number;
  lines?: number;
  /** Largest resident memory of its process in MB. */
  peak: number;
  jobResult?: JobResult;
  linesResult?: LinesResult;
}

/** Sums in another order differ in their last digits. */
const TOLERANCE = 1e-9;

/**
 * Where two results differ, as "path: one, other"; nothing where they are equal up to rounding.
 *
 * @example differences({ total: 3 }, { total: 3.1 }) // => ["total: 3, 3.1"]
 */
export function differences(one: unknown, other: unknown, path = ""): string[] {
  if (typeof one === "number" && typeof other === "number") {
    const close = Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one), Math.abs(other));
    return close ? [] : [`${path}: ${one}, ${other}`];
  }
  if (typeof one !== "object" || typeof other !== "object" || !one || !other)
    return [`${path}: ${String(one)}, ${String(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(
      (one as Record<string, unknown>)[key],
      (other as Record<string, unknown>)[key],
      path === "" ? key : `${path}.${key}`,
    ),
  );
}
