import { isPercentFormat } from "../table/isPercentFormat";

/** Formats that say nothing about how the user writes the measure. */
const SILENT = new Set(["General", "@", ""]);

/**
 * The number format for figures of a measure: the one that most of the column's cells have, so that our figures
 * look like the user's; else whole numbers, with cents where the values are small and have them. Per cent only where
 * most of all cells are: one stray "12%" among amounts would make 4,476 "447600%".
 *
 * @param formats Excel's number formats of the column's cells; may be empty
 * @param values the measure, NaN where blank
 * @example numberFormatOf(["General", "€#,##0", "€#,##0"], Float64Array.of(1, 2, 3)) // => "€#,##0"
 * @example numberFormatOf([], Float64Array.of(37.62, 45.62)) // => "#,##0.00"
 */
export function numberFormatOf(formats: readonly string[], values: Float64Array): string {
  const counts = new Map<string, number>();
  for (const format of formats) {
    if (!SILENT.has(format)) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const isPlausible = ([format, count]: [string, number]) =>
    !isPercentFormat(format) || count > formats.length / 2;
  const [most] = [...counts].filter(isPlausible).sort(([, a], [, b]) => b - a);
  if (most) return most[0];
  const largest = values.reduce((top, value) => (Math.abs(value) > top ? Math.abs(value) : top), 0);
  const hasCents = values.some((value) => !Number.isNaN(value) && !Number.isInteger(value));
  return hasCents && largest < 10_000 ? "#,##0.00" : "#,##0";
}
