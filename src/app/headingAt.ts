import type { CellValue } from "../engine";
import type { Look } from "./look";

/**
 * What stands in the heading row of a column, as it was looked at; of headings of several lines the last.
 *
 * @param index within the table, from 0
 */
export function headingAt({ opened: { sample }, layout }: Look, index: number): CellValue {
  return sample.head[layout.headerRow]?.[index] ?? "";
}
