import type { CellValue, TableData } from "../engine";
import type { Look } from "./look";

/**
 * What stands in the heading row of a column, as it was looked at; of headings of several lines the last.
 *
 * @param index within the table, from 0
 */
export function headingAt({ opened: { sample }, layout }: Look, index: number): CellValue {
  return sample.head[layout.headerRow]?.[index] ?? "";
}

/** The headings of the columns that were read, by column of the sheet: by them it is seen that none has moved since. */
export function headingsRead(look: Look, { columns }: TableData): Map<number, CellValue> {
  const { column } = look.opened.source.area;
  const read = Object.values(columns);
  return new Map(read.map(({ columnIndex }) => [column + columnIndex, headingAt(look, columnIndex)]));
}
