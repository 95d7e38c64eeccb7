import { at, formulaAt, openBook, put, valueAt } from "../openBook";

describe("Sheet.write takes values as Excel's Range.values does", () => {
  test.each<
    [written: string | number | boolean, value: string | number | boolean, text: string, format: string]
  >([
    [12.5, 12.5, "12.5", "General"],
    [true, true, "TRUE", "General"],
    ["Alpine", "Alpine", "Alpine", "General"],
    ["1200", 1200, "1200", "General"],
    ["1,200", 1200, "1,200", "#,##0"],
    ["50%", 0.5, "50%", "0%"],
    ["2026-01-31", 46053, "1/31/2026", "m/d/yyyy"],
    ["TRUE", true, "TRUE", "General"],
    ["'0012", "0012", "0012", "General"],
    ["'=1+1", "=1+1", "=1+1", "General"],
    ["'TRUE", "TRUE", "TRUE", "General"],
    ["'", "", "", "General"],
  ])("%j", async (written, value, text, format) => {
    const { sheet } = await openBook();
    put(sheet, "B2", [[written]]);
    expect(valueAt(sheet, "B2")).toBe(value);
    expect(sheet.texts(at("B2"))).toEqual([[text]]);
    expect(sheet.numberFormats(at("B2"))).toEqual([[format]]);
  });

  test.each<[written: string, value: string | number]>([
    ["=1+2", 3],
    ["+1+2", 3],
    ["-1+2", 1],
    ["=1/0", "#DIV/0!"],
    ['=IF(TRUE,"x","y")', "x"],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=NA()", "#N/A"],
  ])("%j computes", async (written, value) => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[written]]);
    await book.recalculated();
    expect(valueAt(sheet, "A1")).toBe(value);
  });

  test("null leaves a cell, an empty text clears it", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [["a", "=1+1", 3]]);
    put(sheet, "A1", [[null, "", null]]);
    expect(sheet.formulas(at("A1:C1"))).toEqual([["a", "", 3]]);
  });

  test('a cell with the format "@" keeps what is written as text and computes nothing', async () => {
    const { book, sheet } = await openBook();
    sheet.setNumberFormats(at("A1:C1"), [["@", "@", "@"]]);
    put(sheet, "A1", [["=1+1", "0012", "1,200"]]);
    await book.recalculated();
    expect(sheet.values(at("A1:C1"))).toEqual([["=1+1", "0012", "1,200"]]);
    expect(sheet.formulas(at("A1:C1"))).toEqual([["=1+1", "0012", "1,200"]]);
  });

  test("text forced by an apostrophe is marked, and the mark goes with the next value", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [["'-5"]]);
    expect(sheet.style(0, 0).quotePrefix).toBe(true);
    put(sheet, "A1", [["word"]]);
    expect(sheet.style(0, 0).quotePrefix).toBeUndefined();
  });

  test("a value over a formula takes the formula away", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [["=1+1"]]);
    await book.recalculated();
    put(sheet, "A1", [[5]]);
    await book.recalculated();
    expect(formulaAt(sheet, "A1")).toBe(5);
  });

  test("the number format of a cell stays when a typed number would bring its own", async () => {
    const { sheet } = await openBook();
    sheet.setNumberFormats(at("A1"), [["0.000"]]);
    put(sheet, "A1", [["50%"]]);
    expect(sheet.texts(at("A1"))).toEqual([["0.500"]]);
  });

  test("the sheet grows where cells are written beyond its edge", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "ZZ90000", [[7]]);
    put(sheet, "A1", [["=SUM(ZZ1:ZZ90000)"]]);
    await book.recalculated();
    expect(valueAt(sheet, "A1")).toBe(7);
    expect(sheet.usedArea(true)).toEqual(at("A1:ZZ90000"));
  });

  test("clear takes contents, formats or both", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [["a", "b", "c"]]);
    sheet.setStyle(at("A1:C1"), { bold: true });
    sheet.clear(at("A1"), "Contents");
    sheet.clear(at("B1"), "Formats");
    sheet.clear(at("C1"), "All");
    expect(sheet.values(at("A1:C1"))).toEqual([["", "b", ""]]);
    expect([0, 1, 2].map((column) => sheet.style(0, column).bold)).toEqual([true, undefined, undefined]);
    expect(sheet.usedArea(true)).toEqual(at("B1"));
    expect(sheet.usedArea(false)).toEqual(at("A1:B1"));
  });

  test("a dynamic array fills its neighbours, and they are read like cells", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [["b"], ["a"], ["b"]]);
    put(sheet, "C1", [["=UNIQUE(A1:A3)"]]);
    await book.recalculated();
    expect(sheet.values(at("C1:C3"))).toEqual([["b"], ["a"], [""]]);
    expect(sheet.formulas(at("C1:C2"))).toEqual([["=UNIQUE(A1:A3)"], ["a"]]);
  });
});
