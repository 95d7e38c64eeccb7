import type { CellValue, PlannedColumn } from "../../engine";

/** Lines that a wrapped text may take. */
const LINES = 2;
/** A wrapped line breaks between words, so it is not filled to its end. */
const RAGGED = 1.15;
const WIDEST = 80;
/** The filter's button covers the end of a header. */
const FILTER_BUTTON = 3;
/** Headers are often bold. */
const BOLD = 1.1;

/**
 * Width of a column in characters: as planned, but wide enough for the header beside the filter's button, and that a
 * wrapped text takes no more than two lines.
 *
 * @example fitWidth({ header: "Why", width: 30, wrap: true, values: ["x".repeat(100)] }) // => 58
 * @example fitWidth({ header: "Cumulative", width: 9, wrap: false, values: [0.5] }) // => 14
 */
export function fitWidth(
  column: Pick<PlannedColumn<string>, "header" | "values" | "width" | "wrap">,
): number {
  const planned = Math.max(column.width, Math.ceil(displayWidth(column.header) * BOLD + FILTER_BUTTON));
  if (!column.wrap) return planned;
  let longest = 0;
  for (const value of column.values) longest = Math.max(longest, displayWidth(value));
  return Math.min(WIDEST, Math.max(planned, Math.ceil((longest / LINES) * RAGGED)));
}

/** Chinese, Japanese and Korean characters take the room of two. */
function displayWidth(value: CellValue): number {
  const text = String(value);
  return text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);
}
