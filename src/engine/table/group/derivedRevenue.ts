import type { LineColumns } from "../types";

/**
 * Revenue of every line as quantity × price × (1 − discount), where revenue itself is not mapped [G3]. A blank
 * discount is none; one that cannot be read leaves the revenue of its line unknown, as quantity and price do.
 *
 * @returns null where quantity or price is not mapped, or revenue is.
 * @example derivedRevenue(lines)?.[0] // => 2 × 9.8 × (1 − 0.05) = 18.62
 */
export function derivedRevenue({
  numbers,
  unreadable,
  rowCount,
}: Pick<LineColumns, "numbers" | "unreadable" | "rowCount">): Float64Array | null {
  const { revenue, quantity, price, discount } = numbers;
  if (revenue || !quantity || !price) return null;
  const values = new Float64Array(rowCount);
  for (let line = 0; line < rowCount; line++) values[line] = (quantity[line] ?? NaN) * (price[line] ?? NaN);
  if (!discount) return values;
  for (let line = 0; line < rowCount; line++) {
    const off = discount[line] ?? NaN;
    const isNone = off !== off && unreadable.discount?.[line] !== 1;
    values[line] = (values[line] ?? NaN) * (1 - (isNone ? 0 : off));
  }
  return values;
}

/**
 * The lines with their revenue, wherever it comes from [G3].
 *
 * @example withRevenue(lines).numbers.revenue?.[0] // => 18.62
 */
export function withRevenue(lines: LineColumns): LineColumns {
  const revenue = derivedRevenue(lines);
  return revenue ? { ...lines, numbers: { ...lines.numbers, revenue } } : lines;
}
