import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Border, BorderSide, CellStyle } from "../types";

/** Univer keeps an indent as left padding, in pixels; Excel's step is about three characters "0". */
const PIXELS_PER_INDENT = 9;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Fill: HorizontalAlign.DISTRIBUTED,
  // The nearest; which it is stands in the cell's extras.
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.JUSTIFIED,
} satisfies Record<NonNullable<CellStyle["horizontalAlignment"]>, HorizontalAlign>;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
} satisfies Record<NonNullable<CellStyle["verticalAlignment"]>, VerticalAlign>;

const SIDES = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} satisfies Record<BorderSide, keyof IBorderData>;
const SIDE_NAMES = Object.keys(SIDES) as BorderSide[];

const SCRIPTS = {
  Baseline: BaselineOffset.NORMAL,
  Subscript: BaselineOffset.SUBSCRIPT,
  Superscript: BaselineOffset.SUPERSCRIPT,
} satisfies Record<NonNullable<CellStyle["script"]>, BaselineOffset>;

/** A style of ours as Univer's. Only what is given is named, so that it can be laid over another style. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = toPattern(style.numberFormat);
  if (style.fill !== undefined) data.bg = style.fill === "" ? null : { rgb: style.fill };
  if (style.fontName !== undefined) data.ff = style.fontName;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.strikethrough !== undefined) data.st = { s: flag(style.strikethrough) };
  if (style.script !== undefined) data.va = SCRIPTS[style.script];
  if (style.horizontalAlignment !== undefined) data.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) data.vt = VERTICAL[style.verticalAlignment];
  if (style.textOrientation !== undefined) data.tr = toRotation(style.textOrientation);
  if (style.wrapText !== undefined) data.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED;
  if (style.indentLevel !== undefined) data.pd = { l: style.indentLevel * PIXELS_PER_INDENT };
  if (style.borders) data.bd = toUniverBorders(style.borders);
  return data;
}

/** Univer's style as ours. */
export function fromUniverStyle(data: Nullable<IStyleData>): CellStyle {
  const style: CellStyle = {};
  if (!data) return style;
  if (data.n?.pattern) style.numberFormat = data.n.pattern;
  const fill = hex(data.bg);
  if (fill) style.fill = fill;
  if (data.ff) style.fontName = data.ff;
  if (data.fs) style.fontSize = data.fs;
  const color = hex(data.cl);
  if (color) style.fontColor = color;
  if (data.bl === BooleanNumber.TRUE) style.bold = true;
  if (data.it === BooleanNumber.TRUE) style.italic = true;
  if (data.ul?.s === BooleanNumber.TRUE) style.underline = true;
  if (data.st?.s === BooleanNumber.TRUE) style.strikethrough = true;
  const horizontal = keyOf(HORIZONTAL, data.ht);
  if (horizontal && horizontal !== "General") style.horizontalAlignment = horizontal;
  const vertical = keyOf(VERTICAL, data.vt);
  if (vertical) style.verticalAlignment = vertical;
  if (data.tb === WrapStrategy.WRAP) style.wrapText = true;
  if (data.pd?.l) style.indentLevel = Math.round(data.pd.l / PIXELS_PER_INDENT);
  const script = keyOf(SCRIPTS, data.va);
  if (script && script !== "Baseline") style.script = script;
  const orientation = fromRotation(data.tr);
  if (orientation) style.textOrientation = orientation;
  const borders = fromUniverBorders(data);
  if (borders) style.borders = borders;
  return style;
}

/** Excel turns counter-clockwise, Univer clockwise; 180 is a column of upright letters. */
function toRotation(degrees: number): IStyleData["tr"] {
  if (degrees === 0) return null;
  return degrees === STACKED ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE };
}
function fromRotation(rotation: IStyleData["tr"]): number {
  if (!rotation) return 0;
  return rotation.v === BooleanNumber.TRUE ? STACKED : -rotation.a;
}
const STACKED = 180;

/** null is General: Univer's own default is no pattern at all. */
function toPattern(numberFormat: string): IStyleData["n"] {
  return numberFormat === "" || numberFormat === "General" ? null : { pattern: numberFormat };
}

function toUniverBorders(borders: NonNullable<CellStyle["borders"]>): IStyleData["bd"] {
  const data: NonNullable<IStyleData["bd"]> = {};
  for (const side of SIDE_NAMES) {
    const border = borders[side];
    if (border) data[SIDES[side]] = toUniverBorder(border);
  }
  return data;
}

function toUniverBorder(border: Border): IBorderStyleData | null {
  if (border.style === "None") return null;
  return { s: lineOf(border), cl: { rgb: border.color } };
}

function lineOf({ style, weight }: Border): BorderStyleTypes {
  const strong = weight === "Medium" || weight === "Thick";
  if (style === "Double") return BorderStyleTypes.DOUBLE;
  if (style === "SlantDashDot") return BorderStyleTypes.SLANT_DASH_DOT;
  if (style === "DashDot") return strong ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
  if (style === "DashDotDot")
    return strong ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
  if (style === "Dot") return BorderStyleTypes.DOTTED;
  if (style === "Dash") return strong ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (weight === "Thick") return BorderStyleTypes.THICK;
  if (weight === "Medium") return BorderStyleTypes.MEDIUM;
  return weight === "Hairline" ? BorderStyleTypes.HAIR : BorderStyleTypes.THIN;
}

const LINES: Partial<Record<BorderStyleTypes, Pick<Border, "style" | "weight">>> = {
  [BorderStyleTypes.HAIR]: { style: "Continuous", weight: "Hairline" },
  [BorderStyleTypes.THIN]: { style: "Continuous", weight: "Thin" },
  [BorderStyleTypes.MEDIUM]: { style: "Continuous", weight: "Medium" },
  [BorderStyleTypes.THICK]: { style: "Continuous", weight: "Thick" },
  [BorderStyleTypes.DOUBLE]: { style: "Double", weight: "Thick" },
  [BorderStyleTypes.DOTTED]: { style: "Dot", weight: "Thin" },
  [BorderStyleTypes.MEDIUM_DASHED]: { style: "Dash", weight: "Medium" },
  [BorderStyleTypes.DASH_DOT]: { style: "DashDot", weight: "Thin" },
  [BorderStyleTypes.MEDIUM_DASH_DOT]: { style: "DashDot", weight: "Medium" },
  [BorderStyleTypes.DASH_DOT_DOT]: { style: "DashDotDot", weight: "Thin" },
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT]: { style: "DashDotDot", weight: "Medium" },
  [BorderStyleTypes.SLANT_DASH_DOT]: { style: "SlantDashDot", weight: "Medium" },
};
/** Univer's plain dashes. */
const OTHER_LINE = { style: "Dash", weight: "Thin" } satisfies Pick<Border, "style" | "weight">;

function fromUniverBorders(data: IStyleData): CellStyle["borders"] {
  const borders: NonNullable<CellStyle["borders"]> = {};
  for (const side of SIDE_NAMES) {
    const border = data.bd?.[SIDES[side]];
    if (!border || border.s === BorderStyleTypes.NONE) continue;
    borders[side] = { ...(LINES[border.s] ?? OTHER_LINE), color: hex(border.cl) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** "#RRGGBB" of the forms that Univer keeps: "#abc", "#AABBCC", "rgb(1,2,3)". */
function hex(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb?.trim();
  if (!text) return undefined;
  const parts = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/.exec(text);
  if (parts) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  return /^#?[0-9a-f]{6}$/i.test(text) ? `#${text.replace("#", "")}`.toUpperCase() : text;
}

function keyOf<K extends string>(map: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(map) as K[]).find((key) => map[key] === value);
}
