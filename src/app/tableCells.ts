import { SheetError } from "../excel";
import type { Cells, CellValue, Culture, JoinSettings, TableLayout } from "../engine";
import type { AppSay } from "./messages";
import { tableInFile } from "./tableInFile";
import { tableInWorkbook } from "./tableInWorkbook";
import { UserError } from "./userError";

/** A table that is not the main one: where it stands, and a way to read columns of it. */
export interface TableCells {
  sheet: string;
  /** Row number in its sheet, from 1, of the first data row. */
  firstRow: number;
  rowCount: number;
  columns: TableLayout["columns"];
  /** First rows, for proposals. */
  sample: readonly (readonly CellValue[])[];
  date1904?: boolean;
  culture: Culture;
  /** Whole columns by their index within the table; those of `shown` also as the sheet shows them. */
  read: (indexes: readonly number[], shown: readonly number[]) => Promise<ReadonlyMap<number, CellsRead>>;
}

/** One column as read. */
export interface CellsRead {
  values: Cells;
  numberFormats?: readonly string[];
  texts?: readonly string[];
}

/**
 * Finds a table of the settings: in this workbook through Office.js, or in the sheets of its file where the caller
 * opened it.
 *
 * @param name what the settings call it; its sheet is called so too where they name none
 * @throws UserError where there is no table, or a file that nobody here can open.
 */
export async function tableCells(
  name: string,
  place: JoinSettings,
  culture: Culture,
  say: AppSay,
): Promise<TableCells> {
  const { file, fileSheets } = place;
  try {
    if (file === undefined) return await tableInWorkbook(name, place, say);
    if (fileSheets) return tableInFile(name, place, fileSheets, culture, say);
  } catch (error) {
    if (error instanceof SheetError) throw inTable(name, error, say);
    throw error;
  }
  const said = { id: "group.fileInPane", values: { table: name, file } } as const;
  throw new UserError(say(said), said);
}

/** Which of the tables it is whose place is not there, or is none. */
function inTable(name: string, error: SheetError, say: AppSay): UserError {
  const issue = say(error.said);
  return new UserError(say({ id: "group.inTable", values: { table: name, issue } }), error.said, {
    cause: error,
  });
}
