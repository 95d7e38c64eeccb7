import { CompensatedSum } from "../../stats/compensatedSum";

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
  const margins = new Float64Array(revenue.length);
  const earned = new CompensatedSum();
  const brought = new CompensatedSum();
  for (let account = 0; account < margins.length; account++) {
    const value = revenue[account] ?? NaN;
    const left = profit[account] ?? NaN;
    const isKnown = value === value && left === left;
    margins[account] = !isKnown ? NaN : value > 0 ? left / value : -Infinity;
    if (!isKnown || value <= 0) continue;
    earned.add(left);
    brought.add(value);
  }
  return { margins, average: brought.value > 0 ? earned.value / brought.value : NaN };
}
