import { formatCurrency } from "./formatCurrency";
import { isDateFormat } from "./isDateFormat";
import { isPercentFormat } from "./isPercentFormat";

/**
 * Whether a number format says something about a number that the number does not: per cent [D1], a currency [D4], or
 * that it is a date and no measure [D3].
 * Columns without such formats need not have theirs read.
 *
 * @example formatTells("0.0%") // => true
 * @example formatTells("#,##0 [$€-407]") // => true
 * @example formatTells("#,##0.00") // => false
 */
export function formatTells(format: string): boolean {
  return isPercentFormat(format) || isDateFormat(format) || formatCurrency(format) !== null;
}
