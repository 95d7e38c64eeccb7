import type { CellValue } from "../types";

/**
 * A cell's value as a person sees it: texts as they stand, numbers in full, booleans as Excel writes them.
 *
 * @example displayText(true) // => "TRUE"
 * @example displayText("00103") // => "00103"
 */
export function displayText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
