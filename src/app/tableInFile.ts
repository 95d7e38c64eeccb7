import { SheetError } from "../excel";
import type { Culture, FileSheet, JoinSettings, SheetSample } from "../engine";
import { layoutIn } from "./layoutIn";
import type { AppSay } from "./messages";
import type { CellsRead, TableCells } from "./tableCells";

/** Rows of a file that are looked at to find its table, as many as of a workbook. */
const HEAD_ROWS = 50;
const TAIL_ROWS = 10;

type Area = Omit<FileSheet["tables"][number], "name">;

/**
 * A table of the settings in the sheets of its file, which the caller has read.
 *
 * @throws SheetError where the file has no such sheet or table; UserError where there is no table on the sheet.
 */
export function tableInFile(
  name: string,
  place: JoinSettings,
  sheets: readonly FileSheet[],
  culture: Culture,
  say: AppSay,
): TableCells {
  const { sheet, table } = placeInFile(sheets, place);
  const area = table ?? wholeOf(sheet);
  const sample = sampleOf(sheet, area, table !== null);
  const layout = layoutIn(name, sample, say);
  const first = area.row + layout.firstDataRow;
  const rows = Array.from({ length: layout.rowCount }, (_, at) => first + at);
  const columnAt = (index: number) => columnOf(sheet, rows, area.column + index);
  return {
    sheet: sheet.name,
    firstRow: first + 1,
    rowCount: layout.rowCount,
    columns: layout.columns,
    sample: sample.head.slice(layout.firstDataRow),
    date1904: sheet.date1904,
    culture,
    read: (indexes) => Promise.resolve(new Map(indexes.map((index) => [index, columnAt(index)]))),
  };
}

function wholeOf({ rows }: FileSheet): Area {
  const columnCount = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return { row: 0, column: 0, rowCount: rows.length, columnCount };
}

function sampleOf(
  { rows }: FileSheet,
  { row, column, rowCount, columnCount }: Area,
  headerKnown: boolean,
): SheetSample {
  const lines = (from: number, count: number) =>
    Array.from({ length: count }, (_line, at) =>
      Array.from({ length: columnCount }, (_cell, index) => rows[row + from + at]?.[column + index] ?? ""),
    );
  const headCount = Math.min(rowCount, HEAD_ROWS);
  const tailCount = Math.min(rowCount - headCount, TAIL_ROWS);
  return {
    head: lines(0, headCount),
    tail: lines(rowCount - tailCount, tailCount),
    rowCount,
    columnCount,
    firstColumn: column,
    headerKnown,
    ownColumns: [],
  };
}

function columnOf(
  { rows, numberFormats, texts }: FileSheet,
  at: readonly number[],
  column: number,
): CellsRead {
  return {
    values: at.map((row) => rows[row]?.[column] ?? ""),
    ...(numberFormats && { numberFormats: at.map((row) => numberFormats[row]?.[column] ?? "General") }),
    ...(texts && { texts: at.map((row) => texts[row]?.[column] ?? "") }),
  };
}

/** The sheet that is meant, and its Excel table where that is meant or is the only one. */
function placeInFile(
  sheets: readonly FileSheet[],
  { sheet: sheetName, table: tableName }: JoinSettings,
): { sheet: FileSheet; table: Area | null } {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (tableName !== undefined) {
    for (const sheet of sheets) {
      const table = sheet.tables.find((each) => same(each.name, tableName));
      if (table) return { sheet, table };
    }
    const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).join(", ");
    throw new SheetError({ id: "error.tableNotFound", values: { table: tableName, tables } });
  }
  const sheet = sheetName === undefined ? sheets[0] : sheets.find((each) => same(each.name, sheetName));
  if (sheet) return { sheet, table: sheet.tables.length === 1 ? (sheet.tables[0] ?? null) : null };
  const names = sheets.map((each) => each.name).join(", ");
  throw new SheetError({ id: "error.sheetNotFound", values: { sheet: sheetName ?? "", sheets: names } });
}
