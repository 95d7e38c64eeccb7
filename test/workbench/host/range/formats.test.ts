import { freshSheets, put } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

type Look = (format: Excel.RangeFormat) => unknown;
const members: [string, (format: Excel.RangeFormat) => void, Look, unknown, unknown][] = [
  ["fill.pattern", (f) => (f.fill.pattern = "LightUp"), (f) => f.fill.pattern, "None", "LightUp"],
  [
    "fill.patternColor",
    (f) => (f.fill.patternColor = "red"),
    (f) => f.fill.patternColor,
    "#000000",
    "#FF0000",
  ],
  ["fill.tintAndShade", (f) => (f.fill.tintAndShade = -0.25), (f) => f.fill.tintAndShade, 0, -0.25],
  [
    "fill.patternTintAndShade",
    (f) => (f.fill.patternTintAndShade = 0.5),
    (f) => f.fill.patternTintAndShade,
    0,
    0.5,
  ],
  [
    "font.underline",
    (f) => (f.font.underline = "DoubleAccountant"),
    (f) => f.font.underline,
    "None",
    "DoubleAccountant",
  ],
  ["font.subscript", (f) => (f.font.subscript = true), (f) => f.font.subscript, false, true],
  ["font.superscript", (f) => (f.font.superscript = true), (f) => f.font.superscript, false, true],
  ["font.strikethrough", (f) => (f.font.strikethrough = true), (f) => f.font.strikethrough, false, true],
  ["font.tintAndShade", (f) => (f.font.tintAndShade = 1), (f) => f.font.tintAndShade, 0, 1],
  ["protection.locked", (f) => (f.protection.locked = false), (f) => f.protection.locked, true, false],
  [
    "protection.formulaHidden",
    (f) => (f.protection.formulaHidden = true),
    (f) => f.protection.formulaHidden,
    false,
    true,
  ],
  [
    "horizontalAlignment",
    (f) => (f.horizontalAlignment = "Distributed"),
    (f) => f.horizontalAlignment,
    "General",
    "Distributed",
  ],
  [
    "verticalAlignment",
    (f) => (f.verticalAlignment = "Justify"),
    (f) => f.verticalAlignment,
    "Bottom",
    "Justify",
  ],
  ["indentLevel", (f) => (f.indentLevel = 3), (f) => f.indentLevel, 0, 3],
  ["autoIndent", (f) => (f.autoIndent = true), (f) => f.autoIndent, false, true],
  ["shrinkToFit", (f) => (f.shrinkToFit = true), (f) => f.shrinkToFit, false, true],
  ["readingOrder", (f) => (f.readingOrder = "RightToLeft"), (f) => f.readingOrder, "Context", "RightToLeft"],
  ["textOrientation", (f) => (f.textOrientation = -45), (f) => f.textOrientation, 0, -45],
  ["textOrientation, stacked", (f) => (f.textOrientation = 180), (f) => f.textOrientation, 0, 180],
  ["wrapText", (f) => (f.wrapText = true), (f) => f.wrapText, false, true],
];
const EVERYTHING =
  "horizontalAlignment,verticalAlignment,indentLevel,autoIndent,shrinkToFit,readingOrder,textOrientation,wrapText,fill/*,font/*,protection/*";

test.each(members)(
  "%s: default, set, kept beside others, mixed, cleared",
  (_title, set, get, usual, changed) =>
    onSheet(async (sheet, context) => {
      const one = sheet.getRange("A1").format;
      const both = sheet.getRange("A1:B1").format;
      one.load(EVERYTHING);
      await context.sync();
      expect(get(one)).toBe(usual);
      one.font.italic = true;
      set(one);
      one.font.bold = true;
      put(sheet, "A1", [["written after"]]);
      one.load(EVERYTHING);
      both.load(EVERYTHING);
      await context.sync();
      expect([get(one), one.font.italic, one.font.bold]).toEqual([changed, true, true]);
      expect(get(both)).toBeNull();
      sheet.getRange("A1").clear("Formats");
      one.load(EVERYTHING);
      await context.sync();
      expect(get(one)).toBe(usual);
    }),
);

test("a plain value takes an unusual one back", () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1");
    format.horizontalAlignment = "CenterAcrossSelection";
    format.horizontalAlignment = "Left";
    format.font.underline = "Double";
    format.font.underline = "Single";
    format.font.superscript = true;
    format.font.subscript = true;
    format.fill.pattern = "Checker";
    format.fill.clear();
    format.load(EVERYTHING);
    await context.sync();
    expect(format.horizontalAlignment).toBe("Left");
    expect(format.font.underline).toBe("Single");
    expect([format.font.subscript, format.font.superscript]).toEqual([true, false]);
    expect(format.fill.pattern).toBe("None");
  }));

test.each([
  ["DashDot", "Medium"],
  ["DashDotDot", "Thin"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Hairline"],
] as const)("a diagonal line, %s %s", (style, weight) =>
  onSheet(async (sheet, context) => {
    const line = sheet.getRange("A1:B2").format.borders.getItem("DiagonalDown");
    line.style = style;
    line.weight = weight;
    line.color = "#123456";
    const again = sheet.getRange("B2").format.borders.getItem("DiagonalDown").load("style,weight,color");
    await context.sync();
    expect([again.style, again.weight, again.color]).toEqual([style, weight, "#123456"]);
  }),
);

test.each([
  ["an indent above 250", (f: Excel.RangeFormat) => (f.indentLevel = 251)],
  ["a text turned by 91 degrees", (f: Excel.RangeFormat) => (f.textOrientation = 91)],
  ["a tint above 1", (f: Excel.RangeFormat) => (f.fill.tintAndShade = 1.5)],
  ["a colour that is none", (f: Excel.RangeFormat) => (f.fill.color = "no colour")],
  ["a row of 410 points", (f: Excel.RangeFormat) => (f.rowHeight = 410)],
])("%s is InvalidArgument", async (_title, set) => {
  const error = await rejection(
    onSheet((sheet) => {
      set(sheet.getRange("A1").format);
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("standard widths and heights: told, and given back", () =>
  onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("B2");
    format.columnWidth = 100;
    format.rowHeight = 40;
    format.load("useStandardWidth,useStandardHeight");
    await context.sync();
    expect([format.useStandardWidth, format.useStandardHeight]).toEqual([false, false]);
    format.useStandardWidth = true;
    format.useStandardHeight = true;
    format.load("useStandardWidth,useStandardHeight,columnWidth,rowHeight");
    await context.sync();
    expect([format.useStandardWidth, format.columnWidth, format.rowHeight]).toEqual([true, 48, 15]);
  }));

describe("whole columns, rows and the sheet", () => {
  test("have a look as such, which cells that come later have too", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B:B").format.fill.color = "#ABCDEF";
      sheet.getRange("3:3").format.font.bold = true;
      sheet.getRange("C:C").numberFormat = [["0.00"]];
      put(sheet, "C9", [[1.5]]);
      const fill = sheet.getRange("B5000").format.fill.load("color");
      const whole = sheet.getRange("B:B").format.fill.load("color");
      const bold = sheet.getRange("Z3").format.font.load("bold");
      const text = sheet.getRange("C9").load("text");
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      expect([fill.color, whole.color, bold.bold, text.text]).toEqual([
        "#ABCDEF",
        "#ABCDEF",
        true,
        [["1.50"]],
      ]);
      expect(used.address.split("!")[1]).toBe("C9");
    }));

  test("protection of all cells can be taken off but for some", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange().format.protection.locked = false;
      sheet.getRange("A1").format.protection.locked = true;
      const cells = ["A1", "A2", "XFD1048576"].map((name) =>
        sheet.getRange(name).format.protection.load("locked"),
      );
      await context.sync();
      expect(cells.map(({ locked }) => locked)).toEqual([true, false, false]);
    }));

  test("a text format on a column keeps what is typed as text", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A:A").numberFormat = [["@"]];
      const range = put(sheet, "A1", [["007"]]).load("values");
      await context.sync();
      expect(range.values).toEqual([["007"]]);
    }));
});

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
describe("cell styles", () => {
  test("a built-in style gives its look; its name can be read", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.style = Excel.BuiltInStyle.good;
      range.load("style");
      range.format.fill.load("color");
      const both = sheet.getRange("A1:A2").load("style");
      await context.sync();
      expect([range.style, range.format.fill.color, both.style]).toEqual(["Good", "#C6EFCE", null]);
      range.style = "Normal";
      range.format.fill.load("color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    }));

  test("an own style: added, changed – cells follow –, and deleted", () =>
    onSheet(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Key account");
      const style = styles.getItem("key ACCOUNT");
      style.fill.color = "#FFEE00";
      style.numberFormat = "0.0";
      style.includeProtection = false;
      const range = put(sheet, "A1", [[2]]);
      range.style = "Key account";
      await context.sync();
      style.font.bold = true;
      range.load("text,style");
      range.format.font.load("bold");
      style.load("name,builtIn,includeProtection,includeFont");
      await context.sync();
      expect([range.text, range.style, range.format.font.bold]).toEqual([[["2.0"]], "Key account", true]);
      expect([style.name, style.builtIn, style.includeProtection, style.includeFont]).toEqual([
        "Key account",
        false,
        false,
        true,
      ]);
      style.delete();
      range.load("style");
      const gone = styles.getItemOrNullObject("Key account");
      await context.sync();
      expect([range.style, gone.isNullObject]).toEqual(["Normal", true]);
    }));

  test.each([
    [
      "a name that is taken",
      (context: Excel.RequestContext) => context.workbook.styles.add("Normal"),
      "ItemAlreadyExists",
    ],
    ["no name", (context: Excel.RequestContext) => context.workbook.styles.add(""), "InvalidArgument"],
    [
      "one that is not there",
      (context: Excel.RequestContext) => context.workbook.styles.getItem("None").load("name"),
      "ItemNotFound",
    ],
    [
      "Excel's own to be deleted",
      (context: Excel.RequestContext) => context.workbook.styles.getItem("Good").delete(),
      "InvalidOperation",
    ],
  ])("%s", async (_title, act, code) => {
    const error = await rejection(
      onSheet((_sheet, context) => {
        act(context);
      }),
    );
    expect(error.code).toBe(code);
  });
});
