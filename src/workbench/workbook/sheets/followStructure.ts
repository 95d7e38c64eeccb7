import { holds } from "../area";
import { moveFilters } from "../filters/state";
import { movedArea } from "../structure/movedArea";
import type { StructureChange } from "../structure/movedArea";
import { ownSheet } from "../univer/ownState";
import type { OwnSheet } from "../univer/ownState";
import type { BaseContext } from "../univer/context";
import type { Area, PageLayout } from "../types";

type Move = (area: Area) => Area | null;
interface Placed {
  row: number;
  column: number;
}

/** Notes, comments, page breaks, print areas and filters go with the rows and columns that come or go. */
export function ownThingsFollow(
  context: BaseContext,
  sheetId: string,
  change: StructureChange,
  area: Area,
): void {
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const [at, count] = byRow ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const own = ownSheet(context.own, sheetId);
  const move: Move = (one) => movedArea(one, change, at, count);
  moveFilters(own.filters, move, byRow);
  own.notes = own.notes.flatMap((note) => moved(note, move) ?? []);
  own.comments = own.comments.flatMap((comment) => moved(comment, move) ?? []);
  own.pageBreaks = {
    rows: breaks(own.pageBreaks.rows, (row) => move({ row, column: 0, rowCount: 1, columnCount: 1 })?.row),
    columns: breaks(
      own.pageBreaks.columns,
      (column) => move({ row: 0, column, rowCount: 1, columnCount: 1 })?.column,
    ),
  };
  own.pageLayout = layoutAfter(own.pageLayout, move);
}

/** Notes and comments go with cells that are pushed aside, and go with those that are taken out. */
export function ownThingsShift(
  context: BaseContext,
  sheetId: string,
  area: Area,
  by: { rows: number; columns: number },
): void {
  const own = ownSheet(context.own, sheetId);
  const shifted = <T extends Placed>(one: T): T[] => {
    const behind = by.rows === 0 ? inRows(area, one) && one.column >= area.column : below(area, one);
    if (!behind) return [one];
    const removes = by.rows < 0 || by.columns < 0;
    if (removes && holds(area, one.row, one.column)) return [];
    return [{ ...one, row: one.row + by.rows, column: one.column + by.columns }];
  };
  replace(context, sheetId, own, "notes", own.notes.flatMap(shifted));
  replace(context, sheetId, own, "comments", own.comments.flatMap(shifted));
}

function replace<K extends "notes" | "comments">(
  { log }: BaseContext,
  sheetId: string,
  own: OwnSheet,
  part: K,
  next: OwnSheet[K],
): void {
  if (JSON.stringify(next) === JSON.stringify(own[part])) return;
  own[part] = next;
  log.journal.markPart(sheetId, part);
}

const inRows = (area: Area, { row }: Placed): boolean => row >= area.row && row < area.row + area.rowCount;
const below = (area: Area, { row, column }: Placed): boolean =>
  row >= area.row && column >= area.column && column < area.column + area.columnCount;

function moved<T extends Placed>(one: T, move: Move): T | null {
  const to = move({ row: one.row, column: one.column, rowCount: 1, columnCount: 1 });
  return to && { ...one, row: to.row, column: to.column };
}

function breaks(before: readonly number[], move: (at: number) => number | undefined): number[] {
  return before.flatMap((at) => {
    const to = move(at);
    return to !== undefined && to > 0 ? [to] : [];
  });
}

function layoutAfter(layout: PageLayout, move: Move): PageLayout {
  const { printAreas, titleRows, titleColumns, ...rest } = layout;
  const rows = titleRows && move({ ...titleRows, column: 0, columnCount: 1 });
  const columns = titleColumns && move({ ...titleColumns, row: 0, rowCount: 1 });
  const areas = printAreas?.flatMap((area) => move(area) ?? []);
  return {
    ...rest,
    ...(areas && areas.length > 0 ? { printAreas: areas } : {}),
    ...(rows ? { titleRows: { row: rows.row, rowCount: rows.rowCount } } : {}),
    ...(columns ? { titleColumns: { column: columns.column, columnCount: columns.columnCount } } : {}),
  };
}
