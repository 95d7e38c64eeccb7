/** Reading a format off many cells: a value when all agree, else null, as Excel answers. */
import type { CellStyle } from "../../workbook/types";
import { intersection } from "../area";
import type { HostContext } from "../context";
import type { FormatTarget, RangeTarget } from "../targets";
import { changeStyle, styleNamed } from "./namedStyles";
import { mustAllow } from "./writable";

/** The common value of `count` entries, or null when they differ. */
export function uniform<T extends string | number | boolean>(
  count: number,
  read: (index: number) => T,
): T | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}

/** The looks of a range's cells. Those outside of the used area are alike: one stands for them. */
export function stylesOf({ sheet, row, column, rowCount, columnCount }: RangeTarget): CellStyle[] {
  const last = sheet.style(row + rowCount - 1, column + columnCount - 1);
  if (rowCount * columnCount === 1) return [last];
  const used = sheet.usedArea(false);
  const inside = used && intersection(used, { row, column, rowCount, columnCount });
  const styles = [last];
  if (inside === null) return styles;
  for (let down = inside.row; down < inside.row + inside.rowCount; down++)
    for (let across = inside.column; across < inside.column + inside.columnCount; across++)
      styles.push(sheet.style(down, across));
  return styles;
}

/** The common value of a member of looks; null where they differ. */
export function uniformIn<T extends string | number | boolean>(
  styles: readonly CellStyle[],
  read: (style: CellStyle) => T,
): T | null {
  return uniform(styles.length, (at) => read(styles[at] ?? {}));
}

/** The common value of a style member over a range. */
export function uniformStyle<T extends string | number | boolean>(
  range: RangeTarget,
  read: (style: CellStyle) => T,
): T | null {
  return uniformIn(stylesOf(range), read);
}

/** The common value of a style member over all cells meant, or what the cell style says. */
export function readFormat<T extends string | number | boolean>(
  target: FormatTarget,
  host: HostContext,
  read: (style: CellStyle) => T,
): T | null {
  if ("styleName" in target) return read(styleNamed(host.book, target.styleName).style);
  const [first, ...others] = target.ranges.map((range) => uniformStyle(range, read));
  return first === undefined || others.some((value) => value !== first) ? null : first;
}

/** Lays members over the looks of all cells meant; a cell style's go to every cell that has the style. */
export function writeFormat(target: FormatTarget, host: HostContext, style: CellStyle): void {
  if ("styleName" in target) changeStyle(host.book, target.styleName, style);
  else for (const range of target.ranges) applyStyle(range, style);
}

/** Writes looks to every cell of a range; refused where protection forbids it. */
export function applyStyle(range: RangeTarget, style: CellStyle): void {
  mustAllow(range.sheet, "formatCells");
  range.sheet.setStyle(range, style);
}
