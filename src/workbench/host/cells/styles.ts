/** Reading a format off many cells: a value when all agree, else null, as Excel answers. */
import type { CellStyle } from "../../workbook/types";
import { intersection } from "../area";
import type { RangeTarget } from "../targets";
import { mustBeWritable } from "./grid";

/** The common value of `count` entries, or null when they differ. */
export function uniform<T extends string | number | boolean>(
  count: number,
  read: (index: number) => T,
): T | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}

/** The common value of a style member over a range. Cells outside of the used area are alike: one stands for them. */
export function uniformStyle<T extends string | number | boolean>(
  range: RangeTarget,
  read: (style: CellStyle) => T,
): T | null {
  const { sheet } = range;
  const last = { row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 };
  const expected = read(sheet.style(last.row, last.column));
  const used = sheet.usedArea(false);
  const inside = used && intersection(used, range);
  if (inside === null) return expected;
  for (let row = inside.row; row < inside.row + inside.rowCount; row++) {
    for (let column = inside.column; column < inside.column + inside.columnCount; column++) {
      if (read(sheet.style(row, column)) !== expected) return null;
    }
  }
  return expected;
}

export function applyStyle(range: RangeTarget, style: CellStyle): void {
  mustBeWritable(range.sheet);
  range.sheet.setStyle(range, style);
}
