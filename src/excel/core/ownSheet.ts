import { AREA, areaOf, isInside, type Area } from "./area";
import { SOURCE_NAME } from "./definedNames";

/** A sheet of ours, looked up: its hidden names, tables, filter and protection are loaded. */
export type OwnSheet = Excel.Worksheet;

/** What is to be known of the sheet of a cell, if it is one of ours. */
const OF_CELL =
  "worksheet/id,worksheet/name,worksheet/names/items/name,worksheet/protection/protected,worksheet/autoFilter/isDataFiltered";
const TABLES_OF_CELL =
  "worksheet/tables/items/id,worksheet/tables/items/name,worksheet/tables/items/showTotals,worksheet/tables/items/autoFilter/isDataFiltered";

/** Reads what stands on a sheet of ours, with one sync. */
type ReadOwn<T> = (context: Excel.RequestContext, sheet: OwnSheet) => Promise<T>;

/**
 * Finds a sheet of ours that belongs to a source – Accounts, tier log – by the hidden name on the source's sheet,
 * wherever it was moved, however it was renamed, sorted or filtered. A source's sheet that was copied has the name
 * too, but no sheet of its own yet.
 *
 * @param hiddenName `accountsName` or `logName`
 * @returns what was read of it; null where there is none.
 */
export async function findOwnSheet<T>(
  context: Excel.RequestContext,
  source: { sheetId: string },
  hiddenName: string,
  read: ReadOwn<T>,
): Promise<T | null> {
  return (await followName(context, source, hiddenName, read)).found;
}

/** What stands where the hidden name leads, and whether there is such a name. */
async function followName<T>(
  context: Excel.RequestContext,
  { sheetId }: { sheetId: string },
  hiddenName: string,
  read: ReadOwn<T>,
): Promise<{ found: T | null; isNamed: boolean }> {
  const { worksheets } = context.workbook;
  const name = worksheets.getItem(sheetId).names.getItemOrNullObject(hiddenName);
  const anchor = name.load("name").getRangeOrNullObject().load(OF_CELL).load(TABLES_OF_CELL);
  await context.sync();
  const isNamed = !name.isNullObject;
  if (!isNamed || anchor.isNullObject) return { found: null, isNamed };

  const belongs = askWhetherOf(anchor.worksheet, sheetId);
  const found = await read(context, anchor.worksheet);
  return { found: belongs() ? found : null, isNamed };
}

/** How names of such sheets are known. */
export interface OwnNames {
  /** Whether a name on a source's sheet leads to one. */
  leads: (name: string) => boolean;
  /** Whether a name on one is that of a column. */
  isColumn: (name: string) => boolean;
}

/**
 * Finds it also where the person deleted the column to which the name on the source's sheet led: the one sheet with such
 * columns of that source to which no other name leads.
 */
export async function findOwnSheetLeft<T>(
  context: Excel.RequestContext,
  source: { sheetId: string },
  hiddenName: string,
  { leads, isColumn }: OwnNames,
  read: ReadOwn<T>,
): Promise<T | null> {
  const followed = await followName(context, source, hiddenName, read);
  if (followed.found !== null || !followed.isNamed) return followed.found;
  const { worksheets } = context.workbook;
  const { names } = worksheets.getItem(source.sheetId);
  names.load("items/name");
  worksheets.load("items/id,items/names/items/name");
  await context.sync();
  const others = names.items
    .filter(({ name }) => leads(name))
    .map((item) => item.getRangeOrNullObject().load("worksheet/id"));
  const candidates = worksheets.items
    .filter((sheet) => sheet.names.items.some(({ name }) => isColumn(name)))
    .map(({ id }) => {
      const sheet = worksheets.getItem(id);
      sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
      sheet.tables.load("items/id,items/name,items/showTotals,items/autoFilter/isDataFiltered");
      return { sheet, belongs: askWhetherOf(sheet, source.sheetId) };
    });
  if (candidates.length === 0) return null;
  await context.sync();
  const taken = new Set(
    others.filter(({ isNullObject }) => !isNullObject).map(({ worksheet }) => worksheet.id),
  );
  const [left, ...more] = candidates.filter(({ sheet, belongs }) => belongs() && !taken.has(sheet.id));
  return left && more.length === 0 ? read(context, left.sheet) : null;
}

/**
 * Asks whether a sheet is one of ours and about a source: the name on the source's sheet does not tell. It follows
 * cells that were cut to a sheet of the person's, and a copy of the source's sheet has it too.
 *
 * @returns what to call after the next sync. A source whose header row was deleted is taken for the one.
 */
export function askWhetherOf(sheet: Excel.Worksheet, sourceSheetId: string): () => boolean {
  const name = sheet.names.getItemOrNullObject(SOURCE_NAME).load("name");
  const header = name.getRangeOrNullObject().load("worksheet/id");
  return () => !name.isNullObject && (header.isNullObject || header.worksheet.id === sourceSheetId);
}

/** The headers of ours on such a sheet, and the tables that they may stand in. */
export interface OwnHeaders<Id> {
  standing: readonly { id: Id; range: Excel.Range }[];
  /** Hidden names whose cell is gone. */
  stale: readonly string[];
  /** The table that a cell is in, with its header and data rows. */
  tableAt: (cell: Pick<Excel.Range, "rowIndex" | "columnIndex">) => OwnTable | undefined;
}

interface OwnTable {
  table: Excel.Table;
  /** Without a totals row. */
  area: Area;
}

/**
 * Asks where the columns of ours stand by now.
 *
 * @param readName what a hidden name stands for; null = it is none of these columns
 * @returns what to call after the next sync.
 */
export function askOwnHeaders<Id>(
  sheet: OwnSheet,
  readName: (name: string) => Id | null,
): () => OwnHeaders<Id> {
  const named = sheet.names.items.flatMap((item) => {
    const id = readName(item.name);
    return id === null ? [] : [{ id, name: item.name, range: askCell(item) }];
  });
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(AREA) }));
  return () => ({
    standing: named.filter(({ range }) => standsOn(sheet, range)),
    stale: named.filter(({ range }) => !standsOn(sheet, range)).map(({ name }) => name),
    tableAt: ({ rowIndex, columnIndex }) => {
      const under = tables.find(({ range }) => isInside(areaOf(range), rowIndex, columnIndex));
      return under && { table: under.table, area: withoutTotals(under.table, areaOf(under.range)) };
    },
  });
}

/** Asks for the cell that a hidden name stands for. */
export function askCell(item: Excel.NamedItem): Excel.Range {
  return item.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id");
}

/** A name may point at nothing any more, or at another sheet. */
export function standsOn({ id }: OwnSheet, range: Excel.Range): boolean {
  return !range.isNullObject && range.worksheet.id === id;
}

function withoutTotals({ showTotals }: Excel.Table, area: Area): Area {
  return { ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) };
}
