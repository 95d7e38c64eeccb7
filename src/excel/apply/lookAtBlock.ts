import { AREA, areaOf, isInside, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import type { WideTable } from "../core/tableColumns";
import { nowTheirs, type HeadedPlace } from "./nowTheirs";
import type { AddedColumn, BlockUndo, HeadedColumn, StretchedColumn } from "./undoRecord";

/** Where a column of ours stands now: the cells from its header down that its name covers. */
export interface ColumnPlace<Column> {
  column: Column;
  sheetId: string;
  area: Area;
  /** False where its name is lost, and what it was headed with stands where it was put. */
  isNamed: boolean;
}

/** What a run's columns have become since. */
export interface BlockLook {
  /** The sheet of their names. */
  scopeId: string;
  /** The sheet on which they stand: another than the run's where the whole list was cut to it. */
  sheet: Excel.Worksheet;
  sheetId: string;
  sheetName: string;
  /** The row of most of their headers. */
  headerRow: number;
  isProtected: boolean;
  /** A filter hides rows now. */
  isFiltered: boolean;
  /** The table that they stand in now. */
  table: (WideTable & { name: string; isFiltered: boolean }) | null;
  /** Columns that were there before the run: those that still stand with the others, on their sheet and in their rows. */
  replaced: ColumnPlace<BlockUndo["replaced"][number]>[];
  stretched: ColumnPlace<StretchedColumn>[];
  /** Those of them that the run headed again, and that are headed so. */
  headed: ColumnPlace<HeadedColumn>[];
  /** Columns that the run added, wherever they were moved to. */
  added: ColumnPlace<AddedColumn>[];
  /** Columns that hold other cells than ours by now: none of the above, they are left alone. */
  theirs: readonly HeadedPlace[];
  /** Queues that the names go that the run gave, and those of columns that are theirs. */
  deleteNames: () => void;
}

/**
 * Looks up where the columns of a run stand now. Reads only.
 *
 * @throws SheetError "error.notFound" where the run's sheet was deleted: its columns went with it.
 */
export async function lookAtBlock(context: Excel.RequestContext, record: BlockUndo): Promise<BlockLook> {
  const { source, rows } = record;
  const { worksheets } = context.workbook;
  const scope = worksheets.getItemOrNullObject(source.sheetId).load("id");
  await context.sync();
  if (scope.isNullObject) throw new SheetError({ id: "error.notFound" });

  const ask = <Column extends { definedName: string }>(column: Column) => ({
    column,
    place: askPlace(scope, column.definedName),
  });
  const replaced = record.replaced.map(ask);
  const stretched = record.stretched.map(ask);
  const headed = (record.headed ?? []).map(ask);
  const added = record.added.map((column) => ({
    ...ask(column),
    header: scope.getCell(rows.headerRow, column.column).load("text"),
  }));
  const list = record.list === undefined ? null : askPlace(scope, record.list);
  await context.sync();
  const found = [...replaced, ...stretched, ...headed].flatMap(({ column, place }) => {
    const at = place.found();
    return at ? [{ column, ...at, isNamed: true, written: place.written() }] : [];
  });
  const taken = added.flatMap(({ column, place, header }) => {
    // A name that a program lost; where the column itself was deleted, the name is there and covers nothing.
    const lost = place.isMissing() && header.text[0]?.[0] === column.header;
    const at = place.found() ?? (lost ? { sheetId: source.sheetId, area: placeOf(column, record) } : null);
    return at ? [{ column, ...at, isNamed: !lost, written: lost ? "" : place.written() }] : [];
  });
  const all = [...found, ...taken];
  const sheetId = most(all.map((one) => one.sheetId)) ?? source.sheetId;
  const headerRow =
    most(all.filter((one) => one.sheetId === sheetId).map(({ area }) => area.row)) ?? rows.headerRow;
  const isHome = (one: { sheetId: string; area: Area }) =>
    one.sheetId === sheetId && one.area.row === headerRow;

  const sheet = worksheets.getItem(sheetId);
  sheet.load("id,name,names/items/name,protection/protected,autoFilter/isDataFiltered");
  sheet.tables.load("items/id,items/name,items/showTotals,items/autoFilter/isDataFiltered");
  const heads = [...new Map(all.map((one) => [one.column.definedName, one])).values()].map((one) => ({
    ...one,
    cell: worksheets.getItem(one.sheetId).getCell(one.area.row, one.area.column).load("text"),
  }));
  await context.sync();
  const places = heads.map(({ column: { definedName }, sheetId, area, written, cell }) => {
    const header = (cell.text[0]?.[0] ?? "").trim();
    return { definedName, sheetId, area, written, header };
  });
  const theirs = await nowTheirs(record, places);
  const isOurs = ({ definedName }: { definedName: string }) =>
    !theirs.some((other) => other.definedName === definedName);
  const isHeaded = ({ definedName, heading }: HeadedColumn) =>
    places.some((one) => one.definedName === definedName && one.header === heading);
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange().load(AREA) }));
  if (tables.length > 0) await context.sync();
  const table = tables
    .map((one) => wideTable(one.table, areaOf(one.range)))
    .find(({ area }) => all.some((one) => isHome(one) && isInside(area, one.area.row, one.area.column)));

  const standing = <Column extends { definedName: string }>(asked: readonly Asked<Column>[]) =>
    asked.flatMap(({ column, place }) => {
      const at = place.found();
      return at && isHome(at) && isOurs(column) ? [{ column, ...at, isNamed: true }] : [];
    });
  return {
    ...{ sheet, sheetId, headerRow, table: table ?? null, theirs },
    added: taken.filter(({ column }) => isOurs(column)),
    scopeId: source.sheetId,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered || (table?.isFiltered ?? false),
    replaced: standing(replaced),
    stretched: standing(stretched),
    headed: standing(headed).filter(({ column }) => isHeaded(column)),
    deleteNames: () => {
      const others = [...replaced, ...stretched].filter(({ column }) => !isOurs(column));
      const gone = [...added, ...others].map(({ column, place }) => [column.definedName, place] as const);
      for (const place of new Map(gone).values()) place.deleteName();
      list?.deleteName();
    },
  };
}

/** The added columns that stand in the table, as indexes within the sheet. */
export function columnsInTable({ sheetId, table, added }: BlockLook): number[] {
  return added.flatMap((one) =>
    table && one.sheetId === sheetId && isInside(table.area, one.area.row, one.area.column)
      ? [one.area.column]
      : [],
  );
}

interface Asked<Column> {
  column: Column;
  place: ReturnType<typeof askPlace>;
}

/** Looks a hidden name up; what it answers is known after the next sync. */
function askPlace(scope: Excel.Worksheet, definedName: string) {
  const name = scope.names.getItemOrNullObject(definedName).load("name,comment");
  const range = name.getRangeOrNullObject().load(`${AREA},worksheet/id`);
  return {
    isMissing: () => name.isNullObject,
    written: () => (name.isNullObject ? "" : name.comment),
    found: () =>
      name.isNullObject || range.isNullObject ? null : { sheetId: range.worksheet.id, area: areaOf(range) },
    deleteName: (): void => {
      if (!name.isNullObject) name.delete();
    },
  };
}

function placeOf({ column }: AddedColumn, { rows }: BlockUndo): Area {
  const rowCount = rows.firstRow - rows.headerRow + rows.rowCount;
  return { row: rows.headerRow, column, rowCount, columnCount: 1 };
}

function wideTable(table: Excel.Table, area: Area): NonNullable<BlockLook["table"]> {
  const { name, showTotals, autoFilter } = table;
  const isFiltered = autoFilter.isDataFiltered;
  const rowCount = area.rowCount - (showTotals ? 1 : 0);
  return { table, name, showTotals, isFiltered, area: { ...area, rowCount } };
}

/** What occurs most often; of several the first. */
function most<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
