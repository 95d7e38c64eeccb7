/** Excel's own cell styles, in the Office theme. https://learn.microsoft.com/javascript/api/excel/excel.builtinstyle */
import type { Border, CellStyle, NamedStyle } from "../../workbook/types";

interface BuiltIn {
  style: CellStyle;
  includes: "all" | readonly (keyof NamedStyle["includes"])[];
}

const FONT = ["fontName", "fontSize", "fontColor", "bold", "italic", "underline"] as const;

const line = (style: Border["style"], weight: Border["weight"], color: string): Border => ({
  style,
  weight,
  color,
});
const boxed = (border: Border): CellStyle["borders"] => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
});
/** Excel's own styles give the parts that they say something about. */
const looks = (style: CellStyle): BuiltIn => ({
  style,
  includes: [
    ...(FONT.some((member) => member in style) ? (["font"] as const) : []),
    ...("fill" in style ? (["patterns"] as const) : []),
    ...("borders" in style ? (["border"] as const) : []),
  ],
});
const number = (numberFormat: string): BuiltIn => ({ style: { numberFormat }, includes: ["number"] });
const heading = (fontSize: number, border?: Border): BuiltIn =>
  looks({ bold: true, fontSize, fontColor: "#44546A", ...(border ? { borders: { bottom: border } } : {}) });

/** Accent colours with their three tints, darkest tint first. */
const ACCENTS = [
  ["#4472C4", "#8EA9DB", "#B4C6E7", "#D9E1F2"],
  ["#ED7D31", "#F4B084", "#F8CBAD", "#FCE4D6"],
  ["#A5A5A5", "#C9C9C9", "#DBDBDB", "#EDEDED"],
  ["#FFC000", "#FFD966", "#FFE699", "#FFF2CC"],
  ["#5B9BD5", "#9BC2E6", "#BDD7EE", "#DDEBF7"],
  ["#70AD47", "#A9D08E", "#C6E0B4", "#E2EFDA"],
] as const;

const accents: Readonly<Record<string, BuiltIn>> = Object.fromEntries(
  ACCENTS.flatMap(([full, sixty, forty, twenty], index) => [
    [`Accent${index + 1}`, looks({ fill: full, fontColor: "#FFFFFF" })],
    [`Accent${index + 1}_20`, looks({ fill: twenty, fontColor: "#000000" })],
    [`Accent${index + 1}_40`, looks({ fill: forty, fontColor: "#000000" })],
    [`Accent${index + 1}_60`, looks({ fill: sixty, fontColor: "#000000" })],
  ]),
);

export const BUILT_IN: Readonly<Record<string, BuiltIn>> = {
  Normal: { style: {}, includes: "all" },
  Comma: number('_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'),
  Currency: number('_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'),
  Percent: number("0%"),
  WholeComma: number('_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'),
  WholeDollar: number('_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'),
  Hlink: looks({ fontColor: "#0563C1", underline: true }),
  HlinkTrav: looks({ fontColor: "#954F72", underline: true }),
  Note: looks({ fill: "#FFFFCC", borders: boxed(line("Continuous", "Thin", "#B2B2B2")) }),
  WarningText: looks({ fontColor: "#FF0000" }),
  Emphasis1: looks({ italic: true, fontColor: "#7F7F7F" }),
  Emphasis2: looks({ bold: true }),
  Emphasis3: looks({ italic: true }),
  SheetTitle: looks({ fontName: "Calibri Light", fontSize: 18, fontColor: "#44546A" }),
  Heading1: heading(15, line("Continuous", "Thick", "#4472C4")),
  Heading2: heading(13, line("Continuous", "Thick", "#A2B8E1")),
  Heading3: heading(11, line("Continuous", "Medium", "#8EA9DB")),
  Heading4: heading(11),
  Input: looks({
    fill: "#FFCC99",
    fontColor: "#3F3F76",
    borders: boxed(line("Continuous", "Thin", "#7F7F7F")),
  }),
  Output: looks({
    fill: "#F2F2F2",
    fontColor: "#3F3F3F",
    bold: true,
    borders: boxed(line("Continuous", "Thin", "#3F3F3F")),
  }),
  Calculation: looks({
    fill: "#F2F2F2",
    fontColor: "#FA7D00",
    bold: true,
    borders: boxed(line("Continuous", "Thin", "#7F7F7F")),
  }),
  CheckCell: looks({
    fill: "#A5A5A5",
    fontColor: "#FFFFFF",
    bold: true,
    borders: boxed(line("Double", "Thick", "#3F3F3F")),
  }),
  LinkedCell: looks({ fontColor: "#FA7D00", borders: { bottom: line("Double", "Thick", "#FF8001") } }),
  Total: looks({
    bold: true,
    borders: {
      top: line("Continuous", "Thin", "#4472C4"),
      bottom: line("Double", "Thick", "#4472C4"),
    },
  }),
  Good: looks({ fill: "#C6EFCE", fontColor: "#006100" }),
  Bad: looks({ fill: "#FFC7CE", fontColor: "#9C0006" }),
  Neutral: looks({ fill: "#FFEB9C", fontColor: "#9C5700" }),
  ...accents,
  ExplanatoryText: looks({ italic: true, fontColor: "#7F7F7F" }),
};
