/** Looks of many cells as plain objects: `getCellProperties` and its like. */
import type { Border, BorderSide, CellStyle } from "../../workbook/types";
import { asBoolean, asNumber, asOneOf, asRecord, asText } from "../arguments";
import {
  asIndent,
  asOrientation,
  asTint,
  HORIZONTAL,
  READING_ORDERS,
  VERTICAL,
} from "../classes/formatProperties";
import { LINE_STYLES, WEIGHTS } from "../classes/rangeBorder";
import { PATTERNS } from "../classes/rangeFill";
import { asFontSize, underlineOf, UNDERLINES, withUnderline } from "../classes/rangeFont";
import { fail } from "../errors";
import { asColor } from "./color";

type Options = Readonly<Record<string, unknown>>;
type Value = string | number | boolean;
type Members = Readonly<Record<string, (style: CellStyle) => Value>>;

const SIDES: Readonly<Record<string, BorderSide>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  diagonalDown: "diagonalDown",
  diagonalUp: "diagonalUp",
};
const NO_LINE: Border = { style: "None", weight: "Thin", color: "#000000" };

const FORMAT: Members = {
  autoIndent: (style) => style.autoIndent ?? false,
  horizontalAlignment: (style) => style.horizontalAlignment ?? "General",
  verticalAlignment: (style) => style.verticalAlignment ?? "Bottom",
  indentLevel: (style) => style.indentLevel ?? 0,
  readingOrder: (style) => style.readingOrder ?? "Context",
  shrinkToFit: (style) => style.shrinkToFit ?? false,
  textOrientation: (style) => style.textOrientation ?? 0,
  wrapText: (style) => style.wrapText ?? false,
};
const FILL: Members = {
  color: (style) => style.fill || "#FFFFFF",
  pattern: (style) => style.fillPattern ?? (style.fill ? "Solid" : "None"),
  patternColor: (style) => style.patternColor ?? "#000000",
  patternTintAndShade: (style) => style.patternTint ?? 0,
  tintAndShade: (style) => style.fillTint ?? 0,
};
const FONT: Members = {
  bold: (style) => style.bold ?? false,
  italic: (style) => style.italic ?? false,
  strikethrough: (style) => style.strikethrough ?? false,
  subscript: (style) => style.script === "Subscript",
  superscript: (style) => style.script === "Superscript",
  underline: underlineOf,
  color: (style) => style.fontColor ?? "#000000",
  name: (style) => style.fontName ?? "Calibri",
  size: (style) => style.fontSize ?? 11,
  tintAndShade: (style) => style.fontTint ?? 0,
};
const PROTECTION: Members = {
  locked: (style) => style.locked ?? true,
  formulaHidden: (style) => style.formulaHidden ?? false,
};
const borderMembers = (side: BorderSide): Members => ({
  color: (style) => (style.borders?.[side] ?? NO_LINE).color,
  style: (style) => (style.borders?.[side] ?? NO_LINE).style,
  weight: (style) => (style.borders?.[side] ?? NO_LINE).weight,
  tintAndShade: (style) => style.borderTint ?? 0,
});

export type Read = (member: (style: CellStyle) => Value) => Value | null;
export type Tree = { [member: string]: Value | null | Tree };

/**
 * The members of a look that are asked for, as the load options name them.
 *
 * @param read gives a member's value; null where cells differ.
 */
export function readLook(options: Options, read: Read): Tree {
  const { fill, font, borders, protection, ...others } = options;
  return {
    ...pick(FORMAT, others, read),
    ...(fill ? { fill: pick(FILL, asRecord(fill), read) } : {}),
    ...(font ? { font: pick(FONT, asRecord(font), read) } : {}),
    ...(borders ? { borders: readBorders(asRecord(borders), read) } : {}),
    ...(protection === true
      ? { protection: pick(PROTECTION, { locked: true, formulaHidden: true }, read) }
      : {}),
  };
}

function pick(members: Members, options: Options, read: Read): Tree {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) =>
      options[name] === true ? [[name, read(member)]] : [],
    ),
  );
}

function readBorders(options: Options, read: Read): Tree {
  return Object.fromEntries(
    Object.entries(SIDES).map(([name, side]) => [name, pick(borderMembers(side), options, read)]),
  );
}

/** A look that an add-in describes, as far as it does. */
export function asLook(value: unknown): CellStyle {
  const { fill, font, borders, protection, ...format } = asRecord(value);
  return {
    ...readMembers(format, {
      autoIndent: (given) => ({ autoIndent: asBoolean(given) }),
      horizontalAlignment: (given) => ({ horizontalAlignment: asOneOf(given, HORIZONTAL) }),
      verticalAlignment: (given) => ({ verticalAlignment: asOneOf(given, VERTICAL) }),
      indentLevel: (given) => ({ indentLevel: asIndent(given) }),
      readingOrder: (given) => ({ readingOrder: asOneOf(given, READING_ORDERS) }),
      shrinkToFit: (given) => ({ shrinkToFit: asBoolean(given) }),
      textOrientation: (given) => ({ textOrientation: asOrientation(given) }),
      wrapText: (given) => ({ wrapText: asBoolean(given) }),
    }),
    ...readMembers(fill, {
      color: (given) => ({ fill: given === "" ? "" : asColor(given) }),
      pattern: (given) => ({ fillPattern: asOneOf(given, PATTERNS) }),
      patternColor: (given) => ({ patternColor: asColor(given) }),
      patternTintAndShade: (given) => ({ patternTint: asTint(given) }),
      tintAndShade: (given) => ({ fillTint: asTint(given) }),
    }),
    ...readMembers(font, {
      bold: (given) => ({ bold: asBoolean(given) }),
      italic: (given) => ({ italic: asBoolean(given) }),
      strikethrough: (given) => ({ strikethrough: asBoolean(given) }),
      subscript: (given) => ({ script: asBoolean(given) ? "Subscript" : "Baseline" }),
      superscript: (given) => ({ script: asBoolean(given) ? "Superscript" : "Baseline" }),
      underline: (given) => withUnderline(asOneOf(given, UNDERLINES)),
      color: (given) => ({ fontColor: asColor(given) }),
      name: (given) => ({ fontName: asText(given) }),
      size: (given) => ({ fontSize: asFontSize(given) }),
      tintAndShade: (given) => ({ fontTint: asTint(given) }),
    }),
    ...readMembers(protection, {
      locked: (given) => ({ locked: asBoolean(given) }),
      formulaHidden: (given) => ({ formulaHidden: asBoolean(given) }),
    }),
    ...asBorders(borders),
  };
}

function readMembers(
  value: unknown,
  readers: Readonly<Record<string, (given: unknown) => CellStyle>>,
): CellStyle {
  if (value === undefined || value === null) return {};
  return Object.entries(asRecord(value)).reduce<CellStyle>((style, [member, given]) => {
    if (given === undefined || given === null || member === "rowHeight" || member === "columnWidth")
      return style;
    const read = readers[member] ?? fail("InvalidArgument");
    return { ...style, ...read(given) };
  }, {});
}

function asBorders(value: unknown): CellStyle {
  if (value === undefined || value === null) return {};
  const borders: Partial<Record<BorderSide, Border>> = {};
  let tint: number | undefined;
  for (const [name, given] of Object.entries(asRecord(value))) {
    if (given === undefined || given === null) continue;
    // Lines between cells mean nothing for a single one.
    if (name === "horizontal" || name === "vertical") continue;
    const side = SIDES[name] ?? fail("InvalidArgument");
    const { color, style, weight, tintAndShade } = asRecord(given);
    if (tintAndShade !== undefined) tint = asNumber(tintAndShade);
    borders[side] = {
      style: style === undefined ? "Continuous" : asOneOf(style, LINE_STYLES),
      weight: weight === undefined ? "Thin" : asOneOf(weight, WEIGHTS),
      color: color === undefined ? "#000000" : asColor(color),
    };
  }
  return { borders, ...(tint === undefined ? {} : { borderTint: asTint(tint) }) };
}
