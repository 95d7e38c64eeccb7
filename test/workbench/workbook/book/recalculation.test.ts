import { at, openBook, put, valueAt } from "../openBook";

describe("a workbook without formulas is written without a search for formulas, until there is one", () => {
  test("a formula that comes later is calculated, and follows what is written after it", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [[1], [2], [3]]);
    await book.recalculated();
    put(sheet, "B1", [["=SUM(A1:A3)"]]);
    await book.recalculated();
    expect(valueAt(sheet, "B1")).toBe(6);
    put(sheet, "A1", [[10]]);
    await book.recalculated();
    expect(valueAt(sheet, "B1")).toBe(15);
  });

  test("a formula on another sheet counts, too", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    put(other, "A1", [["=Sheet1!A1*2"]]);
    await book.recalculated();
    put(sheet, "A1", [[21]]);
    await book.recalculated();
    expect(valueAt(other, "A1")).toBe(42);
  });

  test("a value over the last formula takes it away", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [["=1+1"]]);
    await book.recalculated();
    put(sheet, "A1", [[5]]);
    await book.recalculated();
    expect(sheet.formulas(at("A1"))).toEqual([[5]]);
    expect(valueAt(sheet, "A1")).toBe(5);
  });

  test("an array formula's spill gives way to what is typed before it", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "C1", [["x"]]);
    put(sheet, "A1", [["=SEQUENCE(3)"]]);
    await book.recalculated();
    expect(sheet.values(at("A1:A3"))).toEqual([[1], [2], [3]]);
    put(sheet, "A2", [["typed"]]);
    await book.recalculated();
    expect(valueAt(sheet, "A2")).toBe("typed");
  });
});
