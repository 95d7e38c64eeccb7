import type { Border, CellStyle, ConditionalFormat } from "../../workbook/types";
import { element, type XmlElement } from "../xml/element";
import { putChild } from "../xml/order";
import { fileBorderStyle } from "./borderStyles";
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

const colorElement = (name: string, color: string): XmlElement => element(name, { rgb: argb(color) });

/** The members that differ between two styles: those are what somebody changed. */
export type StyleChange = { [Name in keyof CellStyle]: { to: CellStyle[Name] } };

/** A font with the changed members changed; the others, the theme's fonts included, stay. */
export function changeFont(font: XmlElement, normal: XmlElement, change: StyleChange): void {
  const toggle = (name: string, to: boolean | undefined): void =>
    putChild(font, name, to ? element(name) : undefined, FONT_ORDER);
  const normalChild = (name: string): XmlElement | undefined =>
    normal.children.find((one): one is XmlElement => typeof one !== "string" && one.name === name);
  if (change.bold) toggle("b", change.bold.to);
  if (change.italic) toggle("i", change.italic.to);
  if (change.strikethrough) toggle("strike", change.strikethrough.to);
  if (change.underline) toggle("u", change.underline.to);
  if (change.fontSize) {
    const size = change.fontSize.to;
    putChild(font, "sz", size === undefined ? normalChild("sz") : element("sz", { val: size }), FONT_ORDER);
  }
  if (change.fontColor) {
    const color = change.fontColor.to;
    putChild(
      font,
      "color",
      color === undefined ? normalChild("color") : colorElement("color", color),
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

export const solidFill = (color: string): XmlElement =>
  element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      colorElement("fgColor", color),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);

const line = (side: string, border: Border | undefined): XmlElement => {
  const style = border && fileBorderStyle(border);
  return style === undefined
    ? element(side)
    : element(side, { style }, [colorElement("color", border?.color ?? "#000000")]);
};

/** A border with the sides as wanted; diagonals stay. */
export function changeBorder(border: XmlElement, wanted: CellStyle["borders"]): void {
  for (const side of SIDES) putChild(border, side, line(side, wanted?.[side]), BORDER_ORDER);
}

/** Alignment attributes as wanted; rotation, reading order and shrinking stay. */
export function changeAlignment(alignment: XmlElement, change: StyleChange): void {
  const set = (name: string, value: string | number | undefined): void => {
    if (value === undefined) delete alignment.attributes[name];
    else alignment.attributes[name] = String(value);
  };
  if (change.horizontalAlignment) {
    const to = change.horizontalAlignment.to;
    set("horizontal", to === undefined || to === "General" ? undefined : to.toLowerCase());
  }
  if (change.verticalAlignment) {
    const to = change.verticalAlignment.to;
    set("vertical", to === undefined || to === "Bottom" ? undefined : to.toLowerCase());
  }
  if (change.wrapText) set("wrapText", change.wrapText.to ? 1 : undefined);
  if (change.indentLevel) set("indent", change.indentLevel.to || undefined);
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
