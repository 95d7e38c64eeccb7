import type { Edit } from "../workbook/types";
import type { HostObject, RangeTarget } from "./targets";

type Structure = Extract<Edit, { kind: "structure" | "shift" }>;

/**
 * Cells that somebody holds on to: objects that the client keeps between requests (tracked ranges, ranges of
 * events), by their id, and ranges that the host itself keeps for a binding.
 */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private readonly anchors = new Set<RangeTarget>();
  private next = 1;

  /** Ids kept now; the client gives each back with `_RemoveReference`. */
  get size(): number {
    return this.byId.size;
  }

  keep(target: object, reference: HostObject): string {
    const known = this.ids.get(target);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `Ref${this.next++}`;
    this.ids.set(target, id);
    this.byId.set(id, reference);
    return id;
  }

  /** Undefined while nothing was kept. */
  idOf(target: object): string | undefined {
    const id = this.ids.get(target);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  find(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  removeAll(): void {
    this.byId.clear();
  }

  /** From now on the range moves with its cells; when they are gone it has no rows or no columns. */
  anchor(range: RangeTarget): void {
    this.anchors.add(range);
  }

  release(range: RangeTarget): void {
    this.anchors.delete(range);
  }

  /** Moves the kept ranges with the cells they stand on, as Excel does; one whose cells are gone is forgotten. */
  follow(edit: Structure): void {
    for (const [id, { className, target }] of this.byId) {
      if (className === "Range" && target.sheet.id === edit.sheetId && !shift(target, edit))
        this.byId.delete(id);
    }
    for (const range of this.anchors) {
      if (range.sheet.id === edit.sheetId && !shift(range, edit)) this.anchors.delete(range);
    }
  }
}

/** Applies an insertion or deletion to a range, in place. Answers whether anything of it is left. */
function shift(range: RangeTarget, edit: Structure): boolean {
  const rows = movesRows(edit);
  if (edit.kind === "shift" && !isWithin(range, edit, rows)) return true;
  const at = rows ? edit.area.row : edit.area.column;
  const count = rows ? edit.area.rowCount : edit.area.columnCount;
  const start = rows ? range.row : range.column;
  const size = rows ? range.rowCount : range.columnCount;
  const next = edit.change.endsWith("Inserted")
    ? afterInsertion(start, size, at, count)
    : afterDeletion(start, size, at, count);
  if (rows) [range.row, range.rowCount] = next;
  else [range.column, range.columnCount] = next;
  return next[1] > 0;
}

function movesRows(edit: Structure): boolean {
  if (edit.kind === "shift") return edit.direction === "Down" || edit.direction === "Up";
  return edit.change === "RowInserted" || edit.change === "RowDeleted";
}

/** A range that only partly lies in the lanes that move stays where it is. */
function isWithin(range: RangeTarget, { area }: Structure, rows: boolean): boolean {
  return rows
    ? range.column >= area.column && range.column + range.columnCount <= area.column + area.columnCount
    : range.row >= area.row && range.row + range.rowCount <= area.row + area.rowCount;
}

function afterInsertion(start: number, size: number, at: number, count: number): [number, number] {
  if (at <= start) return [start + count, size];
  return at < start + size ? [start, size + count] : [start, size];
}

function afterDeletion(start: number, size: number, at: number, count: number): [number, number] {
  const end = at + count;
  const left = Math.max(0, Math.min(start + size, end) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, end) - at);
  return [start - before, size - left];
}
