import type { Area, Edit } from "../types";

export type StructureChange = Extract<Edit, { kind: "structure" }>["change"];

/**
 * Where cells stand after whole rows or columns came or went: an insertion inside makes the area larger, a
 * deletion smaller. null when all of it is gone.
 *
 * @example movedArea({ row: 4, column: 0, rowCount: 2, columnCount: 1 }, "RowInserted", 0, 3)?.row // => 7
 */
export function movedArea(area: Area, change: StructureChange, at: number, count: number): Area | null {
  const byRow = change === "RowInserted" || change === "RowDeleted";
  const [start, size] = byRow ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const inserted = change === "RowInserted" || change === "ColumnInserted";
  const [to, left] = inserted
    ? afterInsertion(start, size, at, count)
    : afterDeletion(start, size, at, count);
  if (left <= 0) return null;
  return byRow ? { ...area, row: to, rowCount: left } : { ...area, column: to, columnCount: left };
}

function afterInsertion(start: number, size: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, size];
  return at < start + size ? [start, size + count] : [start, size];
}

function afterDeletion(start: number, size: number, at: number, count: number): [number, number] {
  const lost = Math.max(0, Math.min(start + size, at + count) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + count) - at);
  return [start - before, size - lost];
}
