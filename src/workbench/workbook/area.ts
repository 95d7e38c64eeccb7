import type { IRange } from "@univerjs/core";
import type { Area } from "./types";

/** An `Area` as Univer's range, which names its last row and column instead of counting. */
export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** Univer's range as an `Area`. */
export function toArea(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** Whether two areas share a cell. */
export function intersects(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Whether `outer` holds every cell of `inner`. */
export function holdsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Whether `outer` holds the cell. */
export function holds(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rowCount &&
    column >= outer.column &&
    column < outer.column + outer.columnCount
  );
}

/**
 * Areas that lie right below or beside one another put together. The first keeps its first cell, which the relative
 * formulas of rules are for.
 *
 * @example joined([b2, b3]) // => [b2:b3]
 */
export function joined(areas: readonly Area[]): Area[] {
  const left = areas.reduce<Area[]>((done, area) => {
    const at = done.findIndex((other) => continues(other, area));
    const before = done[at];
    if (!before) return [...done, area];
    const both =
      before.column === area.column && before.columnCount === area.columnCount
        ? { ...before, rowCount: area.row + area.rowCount - before.row }
        : { ...before, columnCount: area.column + area.columnCount - before.column };
    return done.map((other, index) => (index === at ? both : other));
  }, []);
  return left.length < areas.length ? joined(left) : left;
}

/** From the top, then from the left: so {@link joined} joins what lies above, too. */
export function inReadingOrder(areas: readonly Area[]): Area[] {
  return [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
}

function continues(area: Area, next: Area): boolean {
  const below = area.column === next.column && area.columnCount === next.columnCount;
  const beside = area.row === next.row && area.rowCount === next.rowCount;
  return (
    (below && next.row === area.row + area.rowCount) ||
    (beside && next.column === area.column + area.columnCount)
  );
}

/** Whether two areas are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount
  );
}
