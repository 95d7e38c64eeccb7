import type { CellValue } from "../types";

/**
 * Whether a cell counts as blank: nothing in it, or nothing but space.
 *
 * @example isBlank(" ") // => true
 * @example isBlank(0) // => false
 */
export function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}
