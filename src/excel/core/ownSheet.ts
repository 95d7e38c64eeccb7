import { AREA, areaOf, isInside, type Area } from "./area";
import { SOURCE_NAME } from "./definedNames";

/** A sheet of ours, looked up: its hidden names, tables, filter and protection are loaded. */
export type OwnSheet = Excel.Worksheet;

/**
 * Finds a sheet of ours that belongs to a source – Accounts, tier log – by the hidden name on the source's sheet,
 * wherever it was moved, however it was renamed, sorted or filtered. A source's sheet that was copied has the name
 * too, but no sheet of its own yet.
 *
 * @param hiddenName `accountsName` or `logName`
 */
export async function findOwnSheet(
  context: Excel.RequestContext,
  { sheetId }: { sheetId: string },
  hiddenName: string,
): Promise<OwnSheet | null> {
  const { worksheets } = context.workbook;
  const name = worksheets.getItem(sheetId).names.getItemOrNullObject(hiddenName);
  const anchor = name.load("name").getRangeOrNullObject().load("worksheet/id");
  await context.sync();
  if (name.isNullObject || anchor.isNullObject) return null;

  const sheet = askOwnSheet(context, anchor.worksheet.id);
  const belongs = askWhetherOf(sheet, sheetId);
  await context.sync();
  return belongs() ? sheet : null;
}

/** Asks for what is to be known of a sheet of ours. */
export function askOwnSheet({ workbook }: Excel.RequestContext, id: string): OwnSheet {
  const sheet = workbook.worksheets.getItem(id);
  sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
  sheet.tables.load("items/id,items/name,items/showTotals,items/autoFilter/isDataFiltered");
  return sheet;
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
