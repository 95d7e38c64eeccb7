import type { Border, CellStyle, ConditionalFormat } from "../../workbook/types";
import { element, setAttribute, type XmlElement } from "../xml/element";
import { putChild } from "../xml/order";
import { fileBorderStyle } from "./borderStyles";
import { filePattern } from "./fillPatterns";
import { SIDES } from "./readStyles";

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** Opaque colour as the file spells it. @example argb("#1f4e79") // => "FF1F4E79" */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const colorElement = (name: string, color: string, tint?: number): XmlElement =>
  element(name, { rgb: argb(color), tint: tint || undefined });

const UNDERLINES = {
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} satisfies Record<NonNullable<CellStyle["underlineKind"]>, string>;

/** The members that differ between two styles: those are what somebody changed. */
export type StyleChange = { [Name in keyof CellStyle]: { to: CellStyle[Name] } };

/** A font with the changed members changed; the others, the theme's fonts included, stay. */
export function changeFont(
  font: XmlElement,
  normal: XmlElement,
  change: StyleChange,
  wanted: CellStyle = {},
): void {
  const toggle = (name: string, to: boolean | undefined): void =>
    putChild(font, name, to ? element(name) : undefined, FONT_ORDER);
  const normalChild = (name: string): XmlElement | undefined =>
    normal.children.find((one): one is XmlElement => typeof one !== "string" && one.name === name);
  if (change.bold) toggle("b", change.bold.to);
  if (change.italic) toggle("i", change.italic.to);
  if (change.strikethrough) toggle("strike", change.strikethrough.to);
  if (change.underline || change.underlineKind) {
    const isOn = change.underline ? change.underline.to : wanted.underline;
    const val = wanted.underlineKind && UNDERLINES[wanted.underlineKind];
    putChild(font, "u", isOn ? element("u", { val }) : undefined, FONT_ORDER);
  }
  if (change.script) {
    const val = change.script.to?.toLowerCase();
    const isPlain = val === undefined || val === "baseline";
    putChild(font, "vertAlign", isPlain ? undefined : element("vertAlign", { val }), FONT_ORDER);
  }
  if (change.fontSize) {
    const size = change.fontSize.to;
    putChild(font, "sz", size === undefined ? normalChild("sz") : element("sz", { val: size }), FONT_ORDER);
  }
  if (change.fontColor || change.fontTint) {
    const color = change.fontColor ? change.fontColor.to : wanted.fontColor;
    putChild(
      font,
      "color",
      color === undefined ? normalChild("color") : colorElement("color", color, wanted.fontTint),
      FONT_ORDER,
    );
  }
  if (change.fontName) {
    const name = change.fontName.to;
    for (const part of ["family", "charset", "scheme"])
      putChild(font, part, name === undefined ? normalChild(part) : undefined, FONT_ORDER);
    putChild(
      font,
      "name",
      name === undefined ? normalChild("name") : element("name", { val: name }),
      FONT_ORDER,
    );
  }
}

/** A cell's fill: none, one colour, or a pattern over a colour. */
export function fillElement(style: CellStyle): XmlElement | undefined {
  const { fill, fillTint, patternColor, patternTint } = style;
  const patternType = style.fillPattern && filePattern(style.fillPattern);
  if (!patternType) {
    if (!fill) return undefined;
    return element("fill", {}, [
      element("patternFill", { patternType: "solid" }, [
        colorElement("fgColor", fill, fillTint),
        element("bgColor", { indexed: 64 }),
      ]),
    ]);
  }
  return element("fill", {}, [
    element("patternFill", { patternType }, [
      ...(patternColor ? [colorElement("fgColor", patternColor, patternTint)] : []),
      fill ? colorElement("bgColor", fill, fillTint) : element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

const line = (side: string, border: Border | undefined): XmlElement => {
  const style = border && fileBorderStyle(border);
  return style === undefined
    ? element(side)
    : element(side, { style }, [colorElement("color", border?.color ?? "#000000")]);
};

/** A border with the sides and diagonals as wanted. */
export function changeBorder(border: XmlElement, wanted: CellStyle["borders"]): void {
  for (const side of SIDES) putChild(border, side, line(side, wanted?.[side]), BORDER_ORDER);
  const isDrawn = (drawn: Border | undefined): boolean => drawn !== undefined && drawn.style !== "None";
  const down = isDrawn(wanted?.diagonalDown);
  const up = isDrawn(wanted?.diagonalUp);
  // A file keeps one line for both.
  const diagonal = down ? wanted?.diagonalDown : up ? wanted?.diagonalUp : undefined;
  putChild(border, "diagonal", line("diagonal", diagonal), BORDER_ORDER);
  setAttribute(border, "diagonalUp", up ? 1 : undefined);
  setAttribute(border, "diagonalDown", down ? 1 : undefined);
}

const READING_ORDERS = { Context: undefined, LeftToRight: 1, RightToLeft: 2 } as const;

/** Above 90 the file counts the degrees downwards; 255 is letters one below the other. */
function rotationOf(orientation: number): number | undefined {
  if (orientation === 180) return 255;
  return orientation < 0 ? 90 - orientation : orientation || undefined;
}

/** Protection as wanted; what is usual is left out. */
export function changeProtection(protection: XmlElement, wanted: CellStyle): void {
  setAttribute(protection, "locked", wanted.locked === false ? 0 : undefined);
  setAttribute(protection, "hidden", wanted.formulaHidden ? 1 : undefined);
}

/** Alignment attributes as wanted. */
export function changeAlignment(alignment: XmlElement, change: StyleChange): void {
  const set = (name: string, value: string | number | undefined): void => {
    if (value === undefined) delete alignment.attributes[name];
    else alignment.attributes[name] = String(value);
  };
  if (change.horizontalAlignment) {
    const to = change.horizontalAlignment.to;
    const name = to === "CenterAcrossSelection" ? "centerContinuous" : to?.toLowerCase();
    set("horizontal", to === "General" ? undefined : name);
  }
  if (change.verticalAlignment) {
    const to = change.verticalAlignment.to;
    set("vertical", to === undefined || to === "Bottom" ? undefined : to.toLowerCase());
  }
  if (change.wrapText) set("wrapText", change.wrapText.to ? 1 : undefined);
  if (change.indentLevel) set("indent", change.indentLevel.to || undefined);
  if (change.textOrientation) set("textRotation", rotationOf(change.textOrientation.to ?? 0));
  if (change.readingOrder) set("readingOrder", READING_ORDERS[change.readingOrder.to ?? "Context"]);
  if (change.shrinkToFit) set("shrinkToFit", change.shrinkToFit.to ? 1 : undefined);
  if (change.autoIndent) set("justifyLastLine", change.autoIndent.to ? 1 : undefined);
}

/** A conditional format's look. Its fill stands in the background colour of an unnamed pattern. */
export function conditionalLook(format: ConditionalFormat["format"]): XmlElement {
  const font = element("font");
  const normal = element("font");
  changeFont(font, normal, {
    ...(format.bold === undefined ? {} : { bold: { to: format.bold } }),
    ...(format.italic === undefined ? {} : { italic: { to: format.italic } }),
    ...(format.underline === undefined ? {} : { underline: { to: format.underline } }),
    ...(format.underlineKind === undefined ? {} : { underlineKind: { to: format.underlineKind } }),
    ...(format.strikethrough === undefined ? {} : { strikethrough: { to: format.strikethrough } }),
    ...(format.fontColor === undefined ? {} : { fontColor: { to: format.fontColor } }),
  });
  const fill =
    format.fill === undefined
      ? []
      : [element("fill", {}, [element("patternFill", {}, [colorElement("bgColor", format.fill)])])];
  const numbers =
    format.numberFormat === undefined
      ? []
      : [element("numFmt", { numFmtId: LOOK_FORMAT_ID, formatCode: format.numberFormat })];
  return element("dxf", {}, [
    ...(font.children.length > 0 ? [font] : []),
    ...numbers,
    ...fill,
    ...lookBorder(format.borders),
  ]);
}

/** A look carries its own number format; Excel numbers such formats from 164 on. */
const LOOK_FORMAT_ID = 164;

/** Only the sides that the look speaks of. */
function lookBorder(borders: ConditionalFormat["format"]["borders"]): XmlElement[] {
  const drawn = SIDES.filter((side) => borders?.[side] !== undefined && borders[side].style !== "None");
  if (drawn.length === 0) return [];
  return [
    element(
      "border",
      {},
      drawn.map((side) => line(side, borders?.[side])),
    ),
  ];
}
