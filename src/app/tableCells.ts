import { countsFrom1904, openSource, readCells, rowBytes, SheetError } from "../excel";
import {
  formatTells,
  locateTable,
  type Cells,
  type CellValue,
  type Culture,
  type FileSheet,
  type JoinSettings,
  type SheetSample,
  type TableLayout,
} from "../engine";
import type { AppSay } from "./messages";
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

const HEAD_ROWS = 50;
const TAIL_ROWS = 10;

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
    if (file === undefined) return await inWorkbook(name, place, say);
    if (fileSheets) return await inFile(name, place, fileSheets, culture, say);
  } catch (error) {
    if (error instanceof SheetError) throw inTable(name, error, say);
    throw error;
  }
  const said = { id: "group.fileInPane", values: { table: name, file } } as const;
  throw new UserError(say(said), said);
}

async function inWorkbook(name: string, { sheet, table }: JoinSettings, say: AppSay): Promise<TableCells> {
  const { source, sample, texts, numberFormats, culture } = await openSource(
    table === undefined ? { kind: "sheet", name: sheet ?? name } : { kind: "table", name: table },
  );
  const layout = layoutOf(name, sample, say);
  const { area, sheetId } = source;
  const lines = sample.head.slice(layout.firstDataRow);
  return {
    sheet: source.sheet,
    firstRow: area.row + layout.firstDataRow + 1,
    rowCount: layout.rowCount,
    columns: layout.columns,
    sample: lines,
    date1904: countsFrom1904({ values: sample.head, texts, numberFormats }),
    culture,
    read: async (indexes, shown) => {
      const cells = (line: readonly CellValue[]) => indexes.map((index) => line[index] ?? "");
      const bytes = lines.reduce((sum, line) => sum + rowBytes(cells(line)), 0);
      const tells = (index: number) => numberFormats.some((line) => formatTells(line[index] ?? ""));
      const read = await readCells(
        { sheetId, firstRow: area.row + layout.firstDataRow, rowCount: layout.rowCount },
        indexes.map((index) => area.column + index),
        {
          bytesPerRow: bytes / Math.max(lines.length, 1),
          formatsOf: indexes.filter(tells).map((index) => area.column + index),
          textsOf: shown.map((index) => area.column + index),
        },
      );
      return new Map(
        indexes.map((index) => {
          const formats = read.numberFormats.get(area.column + index);
          const values = read.values.get(area.column + index) ?? [];
          const texts = read.texts.get(area.column + index);
          return [index, { values, ...(formats && { numberFormats: formats }), ...(texts && { texts }) }];
        }),
      );
    },
  };
}

function inFile(
  name: string,
  { sheet: sheetName, table: tableName }: JoinSettings,
  sheets: readonly FileSheet[],
  culture: Culture,
  say: AppSay,
): Promise<TableCells> {
  const { sheet, area } = placeInFile(sheets, sheetName, tableName);
  const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const { row, column, rowCount, columnCount } = area ?? {
    row: 0,
    column: 0,
    rowCount: sheet.rows.length,
    columnCount: width,
  };
  const lineAt = (at: number) =>
    Array.from({ length: columnCount }, (_, index) => sheet.rows[row + at]?.[column + index] ?? "");
  const headCount = Math.min(rowCount, HEAD_ROWS);
  const tailCount = Math.min(rowCount - headCount, TAIL_ROWS);
  const head = Array.from({ length: headCount }, (_, at) => lineAt(at));
  const tail = Array.from({ length: tailCount }, (_, at) => lineAt(rowCount - tailCount + at));
  const sample: SheetSample = {
    head,
    tail,
    rowCount,
    columnCount,
    firstColumn: column,
    headerKnown: area !== null,
    ownColumns: [],
  };
  const layout = layoutOf(name, sample, say);
  const firstLine = row + layout.firstDataRow;
  const { numberFormats: formats, texts } = sheet;
  const columnAt = (index: number): CellsRead => {
    const each = Array.from({ length: layout.rowCount }, (_, at) => firstLine + at);
    return {
      values: each.map((at) => sheet.rows[at]?.[column + index] ?? ""),
      ...(formats && { numberFormats: each.map((at) => formats[at]?.[column + index] ?? "General") }),
      ...(texts && { texts: each.map((at) => texts[at]?.[column + index] ?? "") }),
    };
  };
  return Promise.resolve({
    sheet: sheet.name,
    firstRow: firstLine + 1,
    rowCount: layout.rowCount,
    columns: layout.columns,
    sample: head.slice(layout.firstDataRow),
    date1904: sheet.date1904,
    culture,
    read: (indexes) => Promise.resolve(new Map(indexes.map((index) => [index, columnAt(index)]))),
  });
}

function placeInFile(
  sheets: readonly FileSheet[],
  sheetName: string | undefined,
  tableName: string | undefined,
): { sheet: FileSheet; area: FileSheet["tables"][number] | null } {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (tableName !== undefined) {
    for (const sheet of sheets) {
      const area = sheet.tables.find((table) => same(table.name, tableName));
      if (area) return { sheet, area };
    }
    const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).join(", ");
    throw new SheetError({ id: "error.tableNotFound", values: { table: tableName, tables } });
  }
  const sheet = sheetName === undefined ? sheets[0] : sheets.find((each) => same(each.name, sheetName));
  if (sheet) return { sheet, area: sheet.tables.length === 1 ? (sheet.tables[0] ?? null) : null };
  const names = sheets.map((each) => each.name).join(", ");
  throw new SheetError({ id: "error.sheetNotFound", values: { sheet: sheetName ?? "", sheets: names } });
}

function layoutOf(name: string, sample: SheetSample, say: AppSay): TableLayout {
  const layout = locateTable(sample);
  if (!("problem" in layout)) return layout;
  const said = { id: "group.inTable", values: { table: name, issue: layout.problem } } as const;
  throw new UserError(say(said), said);
}

/** Which of the tables it is whose place is not there, or is none. */
function inTable(name: string, error: SheetError, say: AppSay): UserError {
  const issue = say(error.said);
  return new UserError(say({ id: "group.inTable", values: { table: name, issue } }), error.said, {
    cause: error,
  });
}
