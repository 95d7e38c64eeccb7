import { at, openBook, put, valueAt } from "../openBook";
import type { CellStyle } from "../../../../src/workbench/workbook";

const everything: CellStyle = {
  numberFormat: "#,##0.00",
  fill: "#FFF4CE",
  fontName: "Arial",
  fontSize: 14,
  fontColor: "#5C4400",
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  horizontalAlignment: "Right",
  verticalAlignment: "Center",
  wrapText: true,
  indentLevel: 2,
  borders: {
    top: { style: "Continuous", weight: "Medium", color: "#0B5A8A" },
    bottom: { style: "Double", weight: "Thick", color: "#000000" },
    left: { style: "Dot", weight: "Thin", color: "#FF0000" },
    right: { style: "Dash", weight: "Medium", color: "#00FF00" },
  },
};

describe("styles", () => {
  test("come back as they were set", async () => {
    const { sheet } = await openBook();
    sheet.setStyle(at("B2:C3"), everything);
    expect(sheet.style(2, 2)).toEqual(everything);
    expect(sheet.style(3, 3)).toEqual({});
  });

  test("a formula that is not calculated yet survives a look and a number format", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[21, "=A1*2"]]);
    sheet.setStyle(at("B1"), { bold: true });
    sheet.setNumberFormats(at("B1"), [["0.00"]]);
    await book.recalculated();
    expect(sheet.formulas(at("B1"))).toEqual([["=A1*2"]]);
    expect(valueAt(sheet, "B1")).toBe(42);
  });

  test("only what is named changes", async () => {
    const { sheet } = await openBook();
    sheet.setStyle(at("A1"), { bold: true, fill: "#FFFFFF" });
    sheet.setStyle(at("A1"), { bold: false, fontColor: "#000000" });
    expect(sheet.style(0, 0)).toEqual({ fill: "#FFFFFF", fontColor: "#000000" });
  });

  test("an empty fill and the format General take away", async () => {
    const { sheet } = await openBook();
    sheet.setStyle(at("A1"), { fill: "#FFFFFF", numberFormat: "0%" });
    sheet.setStyle(at("A1"), { fill: "", numberFormat: "General" });
    expect(sheet.style(0, 0)).toEqual({});
  });

  test('a number stays a number when its format becomes "@"', async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [[5, "'5"]]);
    sheet.setNumberFormats(at("A1:B1"), [["@", "0.00"]]);
    sheet.setStyle(at("A1:B1"), { bold: true });
    expect(sheet.values(at("A1:B1"))).toEqual([[5, "5"]]);
  });

  test("null leaves a number format", async () => {
    const { sheet } = await openBook();
    sheet.setNumberFormats(at("A1:B1"), [["0%", "0.0"]]);
    sheet.setNumberFormats(at("A1:B1"), [[null, "General"]]);
    expect(sheet.numberFormats(at("A1:C1"))).toEqual([["0%", "General", "General"]]);
  });

  test.each<[value: number | string | boolean, format: string, text: string]>([
    [0.256, "0.0%", "25.6%"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [-5, "#,##0;(#,##0)", "(5)"],
    [46053, "yyyy-mm-dd", "2026-01-31"],
    ["x", "0.00", "x"],
    ["x", '@" !"', "x !"],
    [true, "0.00", "TRUE"],
    [0.1 + 0.2, "General", "0.3"],
  ])("%j in %s shows %s", async (value, format, text) => {
    const { sheet } = await openBook();
    put(sheet, "A1", [[value]]);
    sheet.setNumberFormats(at("A1"), [[format]]);
    expect(sheet.texts(at("A1"))).toEqual([[text]]);
    expect(valueAt(sheet, "A1")).toBe(value);
  });
});
