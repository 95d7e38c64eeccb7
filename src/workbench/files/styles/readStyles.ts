import type { Border, BorderSide, CellStyle, ConditionalFormat } from "../../workbook/types";
import { attribute, childNamed, childrenNamed, flag, numberAttribute, type XmlElement } from "../xml/element";
import { borderLook } from "./borderStyles";
import { readColor, type Palette } from "./colors";
import { readNumberFormats } from "./numberFormats";

const HORIZONTAL: Record<string, CellStyle["horizontalAlignment"]> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  distributed: "Justify",
  centerContinuous: "Center",
};
const VERTICAL: Record<string, CellStyle["verticalAlignment"]> = {
  top: "Top",
  center: "Center",
  justify: "Top",
  distributed: "Center",
};
export const SIDES = ["left", "right", "top", "bottom"] as const satisfies readonly BorderSide[];

type FontLook = Pick<
  CellStyle,
  "fontName" | "fontSize" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough"
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
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { fontColor: color }),
    ...(isOn(font, "b") ? { bold: true } : {}),
    ...(isOn(font, "i") ? { italic: true } : {}),
    ...(underline && attribute(underline, "val") !== "none" ? { underline: true } : {}),
    ...(isOn(font, "strike") ? { strikethrough: true } : {}),
  };
}

/** A cell's fill; of a pattern other than solid, nothing, because it has no one colour. */
function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childNamed(fill, "patternFill");
  return attribute(pattern, "patternType") === "solid"
    ? readColor(childNamed(pattern, "fgColor"), palette)
    : undefined;
}

function readBorders(border: XmlElement | undefined, palette: Palette): CellStyle["borders"] {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const side of SIDES) {
    const line =
      childNamed(border, side) ??
      childNamed(border, side === "left" ? "start" : side === "right" ? "end" : side);
    const look = borderLook(attribute(line, "style"));
    if (look) borders[side] = { ...look, color: readColor(childNamed(line, "color"), palette) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readAlignment(xf: XmlElement): CellStyle {
  const alignment = childNamed(xf, "alignment");
  const horizontal = HORIZONTAL[attribute(alignment, "horizontal") ?? ""];
  const vertical = VERTICAL[attribute(alignment, "vertical") ?? ""];
  const indent = numberAttribute(alignment, "indent") ?? 0;
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(flag(alignment, "wrapText") ? { wrapText: true } : {}),
    ...(indent > 0 ? { indentLevel: indent } : {}),
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
      fill: fills[numberAttribute(xf, "fillId") ?? 0],
      ...unlike(fonts[numberAttribute(xf, "fontId") ?? 0] ?? {}, normal),
      ...readAlignment(xf),
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
