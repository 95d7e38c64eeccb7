import type { CellValue, OutputColumn } from "../../engine";

/** Lines that a wrapped text may take. */
const LINES = 2;
/** A wrapped line breaks between words, so it is not filled to its end. */
const RAGGED = 1.15;
const WIDEST = 80;

/**
 * Width of a column in characters: as planned, but wide enough that a wrapped text takes no more than two lines.
 *
 * @example fitWidth({ width: 30, wrap: true, values: ["x".repeat(100)], … }) // => 58
 */
export function fitWidth(column: Pick<OutputColumn, "values" | "width" | "wrap">): number {
  if (!column.wrap) return column.width;
  let longest = 0;
  for (const value of column.values) longest = Math.max(longest, displayWidth(value));
  return Math.min(WIDEST, Math.max(column.width, Math.ceil((longest / LINES) * RAGGED)));
}

/** Chinese, Japanese and Korean characters take the room of two. */
function displayWidth(value: CellValue): number {
  const text = String(value);
  return text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0);
}
