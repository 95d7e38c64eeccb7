import type { Border, BorderSide, CellStyle, ConditionalFormat } from "../../workbook/types";
import { attribute, childNamed, childrenNamed, flag, numberAttribute, type XmlElement } from "../xml/element";
import { borderLook } from "./borderStyles";
import { readColor, type Palette } from "./colors";
import { patternNamed } from "./fillPatterns";
import { readNumberFormats } from "./numberFormats";

const HORIZONTAL: Record<string, CellStyle["horizontalAlignment"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  distributed: "Distributed",
  centerContinuous: "CenterAcrossSelection",
};
const VERTICAL: Record<string, CellStyle["verticalAlignment"]> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};
export const SIDES = ["left", "right", "top", "bottom"] as const satisfies readonly BorderSide[];
const UNDERLINES: Record<string, NonNullable<CellStyle["underlineKind"]>> = {
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};
const SCRIPTS: Record<string, NonNullable<CellStyle["script"]>> = {
  subscript: "Subscript",
  superscript: "Superscript",
};

type FontLook = Pick<
  CellStyle,
  | "fontName"
  | "fontSize"
  | "fontColor"
  | "bold"
  | "italic"
  | "underline"
  | "underlineKind"
  | "strikethrough"
  | "script"
>;

/** `<b/>` is true, `<b val="0"/>` is not. */
const isOn = (font: XmlElement, local: string): boolean => {
  const item = childNamed(font, local);
  return item !== undefined && flag(item, "val", true);
};

function readFont(font: XmlElement | undefined, palette: Palette): FontLook {
  if (!font) return {};
  const underline = childNamed(font, "u");
  const name = attribute(childNamed(font, "name"), "val");
  const size = numberAttribute(childNamed(font, "sz"), "val");
  const color = readColor(childNamed(font, "color"), palette);
  const kind = UNDERLINES[attribute(underline, "val") ?? ""];
  const script = SCRIPTS[attribute(childNamed(font, "vertAlign"), "val") ?? ""];
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(underline && attribute(underline, "val") !== "none" ? { underline: true } : {}),
    ...(kind ? { underlineKind: kind } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
    ...(script ? { script } : {}),
  };
}

/** A plain fill has its colour in front; a pattern has its lines in front and the cell's colour behind. */
function readFill(
  fill: XmlElement | undefined,
  palette: Palette,
): Pick<CellStyle, "fill" | "fillPattern" | "patternColor"> {
  const pattern = childNamed(fill, "patternFill");
  const [front, back] = ["fgColor", "bgColor"].map((name) => readColor(childNamed(pattern, name), palette));
  const type = attribute(pattern, "patternType");
  if (type === "solid") return front === undefined ? {} : { fill: front };
  const fillPattern = patternNamed(type);
  if (!fillPattern) return {};
  const ground = attribute(childNamed(pattern, "bgColor"), "indexed") === SYSTEM_GROUND ? undefined : back;
  return {
    fillPattern,
    ...(front === undefined ? {} : { patternColor: front }),
    ...(ground === undefined ? {} : { fill: ground }),
  };
}
/** "The window's own": no colour at all. */
const SYSTEM_GROUND = "64";

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const line =
      childNamed(border, side) ??
      childNamed(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const look = borderLook(attribute(line, "style"));
    if (look) borders[side] = { ...look, color: readColor(childNamed(line, "color"), palette) ?? "#000000" };
  }
  const diagonal = childNamed(border, "diagonal");
  const look = borderLook(attribute(diagonal, "style"));
  if (look) {
    const line: Border = { ...look, color: readColor(childNamed(diagonal, "color"), palette) ?? "#000000" };
    if (flag(border, "diagonalDown")) borders.diagonalDown = line;
    if (flag(border, "diagonalUp")) borders.diagonalUp = line;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readAlignment(xf: XmlElement): CellStyle {
  const alignment = childNamed(xf, "alignment");
  const horizontal = HORIZONTAL[attribute(alignment, "horizontal") ?? ""];
  const vertical = VERTICAL[attribute(alignment, "vertical") ?? ""];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  const orientation = orientationOf(numberAttribute(alignment, "textRotation") ?? 0);
  const readingOrder = READING_ORDERS[attribute(alignment, "readingOrder") ?? ""];
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(flag(alignment, "wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indentLevel: indent } : {}),
    ...(orientation === 0 ? {} : { textOrientation: orientation }),
    ...(readingOrder ? { readingOrder } : {}),
    ...(flag(alignment, "shrinkToFit") ? { shrinkToFit: true } : {}),
    ...(flag(alignment, "justifyLastLine") ? { autoIndent: true } : {}),
  };
}

const READING_ORDERS: Record<string, NonNullable<CellStyle["readingOrder"]>> = {
  1: "LeftToRight",
  2: "RightToLeft",
};
const STACKED_IN_FILE = 255;

/** Above 90 the file counts the degrees downwards; 255 is letters one below the other. */
function orientationOf(rotation: number): number {
  if (rotation === STACKED_IN_FILE) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function readProtection(xf: XmlElement): CellStyle {
  const protection = childNamed(xf, "protection");
  return {
    ...(flag(protection, "locked", true) ? {} : { locked: false }),
    ...(flag(protection, "hidden") ? { formulaHidden: true } : {}),
  };
}

/** Members of `look` that differ from the workbook's default font. */
const unlike = (look: FontLook, normal: FontLook): FontLook => ({
  ...look,
  ...(look.fontName === normal.fontName ? { fontName: undefined } : {}),
  ...(look.fontSize === normal.fontSize ? { fontSize: undefined } : {}),
  ...(look.fontColor === normal.fontColor ? { fontColor: undefined } : {}),
});

const withoutUndefined = (style: CellStyle): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

/** What each `<xf>` of `cellXfs` looks like, by index. */
export function readCellStyles(styles: XmlElement | undefined, palette: Palette): CellStyle[] {
  const formats = readNumberFormats(styles);
  const fonts = childrenNamed(childNamed(styles, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = childrenNamed(childNamed(styles, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenNamed(childNamed(styles, "borders"), "border").map((border) =>
    readBorders(border, palette),
  );
  const normal =
    fonts[numberAttribute(childrenNamed(childNamed(styles, "cellStyleXfs"), "xf")[0], "fontId") ?? 0] ?? {};
  return childrenNamed(childNamed(styles, "cellXfs"), "xf").map((xf) => {
    const format = formats.get(numberAttribute(xf, "numFmtId") ?? 0);
    return withoutUndefined({
      numberFormat: format === "General" ? undefined : format,
      ...fills[numberAttribute(xf, "fillId") ?? 0],
      ...unlike(fonts[numberAttribute(xf, "fontId") ?? 0] ?? {}, normal),
      ...readAlignment(xf),
      ...readProtection(xf),
      borders: borders[numberAttribute(xf, "borderId") ?? 0],
    });
  });
}

/** What the conditional formats' `<dxf>` look like, by index. */
export const readConditionalLooks = (
  styles: XmlElement | undefined,
  palette: Palette,
): ConditionalFormat["format"][] =>
  childrenNamed(childNamed(styles, "dxfs"), "dxf").map((dxf) => {
    const { fontColor, bold, italic, underline, strikethrough } = readFont(childNamed(dxf, "font"), palette);
    const pattern = childNamed(childNamed(dxf, "fill"), "patternFill");
    // A conditional format's plain fill stands in the background colour.
    const fill =
      readColor(childNamed(pattern, "bgColor"), palette) ??
      readColor(childNamed(pattern, "fgColor"), palette);
    const numberFormat = attribute(childNamed(dxf, "numFmt"), "formatCode");
    const borders = readBorders(childNamed(dxf, "border"), palette);
    return withoutUndefined({
      fill,
      fontColor,
      bold,
      italic,
      underline,
      strikethrough,
      numberFormat,
      borders,
    });
  });
