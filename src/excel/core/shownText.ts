import type { CellValue } from "../../engine";

/** What Excel shows of a number in a column that is too narrow for it. */
const TOO_NARROW = /^#+$/;

/**
 * A cell as a person reads it: a number as its format shows it, so that 103 is "00103".
 *
 * @example shownText(103, "00103") // => "00103"
 * @example shownText(103, "##") // => "103"
 */
export function shownText(value: CellValue, text: string): string {
  return typeof value === "number" && text !== "" && !TOO_NARROW.test(text) ? text : String(value);
}
