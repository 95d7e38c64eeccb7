/** Properties of looks that several classes have: RangeFormat and Style, RangeFill and RangeFont. */
import type { CellStyle } from "../../workbook/types";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { readFormat, writeFormat } from "../cells/styles";
import type { HostContext } from "../context";
import { fail } from "../errors";
import type { FormatTarget } from "../targets";

interface Editable<V> {
  get: (target: FormatTarget, host: HostContext) => V | null;
  set: (target: FormatTarget, value: unknown, host: HostContext) => void;
}
type Flag = {
  [K in keyof CellStyle]-?: Exclude<CellStyle[K], undefined> extends boolean ? K : never;
}[keyof CellStyle];
type Tint = "fillTint" | "patternTint" | "fontTint" | "borderTint";

export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
const MOST_INDENT = 250;
const STACKED = 180;

/** A member that is true or false. */
export function flag(member: Flag, otherwise = false): Editable<boolean> {
  return {
    get: (target, host) => readFormat(target, host, (style) => style[member] ?? otherwise),
    set: (target, value, host) => writeFormat(target, host, { [member]: asBoolean(value) }),
  };
}

/** How much lighter or darker a colour is shown: −1 to 1. */
export function tint(member: Tint): Editable<number> {
  return {
    get: (target, host) => readFormat(target, host, (style) => style[member] ?? 0),
    set: (target, value, host) => writeFormat(target, host, { [member]: asTint(value) }),
  };
}

/** −1 (black) to 1 (white). */
export function asTint(value: unknown): number {
  const by = asNumber(value);
  return by >= -1 && by <= 1 ? by : fail("InvalidArgument");
}

/** A colour; null where cells differ. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
export function color(member: "patternColor" | "fontColor", otherwise: string): Editable<string> {
  return {
    get: (target, host) => readFormat(target, host, (style) => style[member] ?? otherwise),
    set: (target, value, host) => writeFormat(target, host, { [member]: asColor(value) }),
  };
}

/** Steps from the edge of the cell. */
export function asIndent(value: unknown): number {
  const level = asInteger(value);
  return level >= 0 && level <= MOST_INDENT ? level : fail("InvalidArgument");
}

/** −90 to 90, or 180 for upright letters. https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
export function asOrientation(value: unknown): number {
  const degrees = asInteger(value);
  return (degrees >= -90 && degrees <= 90) || degrees === STACKED ? degrees : fail("InvalidArgument");
}

/** Alignment, as cells and cell styles have it. */
export const alignment = {
  autoIndent: flag("autoIndent"),
  horizontalAlignment: {
    get: (target, host) => readFormat(target, host, (style) => style.horizontalAlignment ?? "General"),
    set: (target, value, host) =>
      writeFormat(target, host, { horizontalAlignment: asOneOf(value, HORIZONTAL) }),
  } satisfies Editable<(typeof HORIZONTAL)[number]>,
  verticalAlignment: {
    get: (target, host) => readFormat(target, host, (style) => style.verticalAlignment ?? "Bottom"),
    set: (target, value, host) => writeFormat(target, host, { verticalAlignment: asOneOf(value, VERTICAL) }),
  } satisfies Editable<(typeof VERTICAL)[number]>,
  indentLevel: {
    get: (target, host) => readFormat(target, host, (style) => style.indentLevel ?? 0),
    set: (target, value, host) => writeFormat(target, host, { indentLevel: asIndent(value) }),
  } satisfies Editable<number>,
  readingOrder: {
    get: (target, host) => readFormat(target, host, (style) => style.readingOrder ?? "Context"),
    set: (target, value, host) => writeFormat(target, host, { readingOrder: asOneOf(value, READING_ORDERS) }),
  } satisfies Editable<(typeof READING_ORDERS)[number]>,
  shrinkToFit: flag("shrinkToFit"),
  textOrientation: {
    get: (target, host) => readFormat(target, host, (style) => style.textOrientation ?? 0),
    set: (target, value, host) => writeFormat(target, host, { textOrientation: asOrientation(value) }),
  } satisfies Editable<number>,
  wrapText: flag("wrapText"),
};
