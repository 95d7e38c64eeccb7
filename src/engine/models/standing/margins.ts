import { compensatedSum } from "../../stats/compensatedSum";

/** What is left of the revenue. */
export interface Margins {
  /** Profit ÷ revenue by account; NaN where either is not known, −Infinity without revenue to earn it on. */
  margins: Float64Array;
  /** Profit ÷ revenue of all accounts that have a margin together; NaN where none has. */
  average: number;
}

/**
 * Margins, and the one of the whole business: an average over money, so that a tiny account does not count as much as a
 * large one.
 *
 * @example marginsOf(Float64Array.of(10, 5), Float64Array.of(100, 10)) // => { margins: [0.1, 0.5], average: 0.136… }
 */
export function marginsOf(profit: Float64Array, revenue: Float64Array): Margins {
  const margins = revenue.map((value, account) => {
    const earned = profit[account] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(earned)) return NaN;
    return value > 0 ? earned / value : -Infinity;
  });
  const counted = (values: Float64Array) =>
    values.filter((_, account) => Number.isFinite(margins[account] ?? NaN));
  const total = compensatedSum(counted(revenue));
  return { margins, average: total > 0 ? compensatedSum(counted(profit)) / total : NaN };
}
