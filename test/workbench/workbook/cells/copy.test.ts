import { emptyContent } from "../../../../src/workbench/workbook";
import { at, formulaAt, openBook, put, valueAt } from "../openBook";

test("copied cells are a snapshot: content, link and look, put down where they overlap too", async () => {
  const { book, sheet } = await openBook();
  put(sheet, "A1", [
    ["'=text", 1, true],
    ["=B1*2", "'007", ""],
  ]);
  sheet.setStyle(at("A1"), { bold: true, locked: false });
  sheet.setHyperlink(at("A1"), { address: "https://example.com/" });
  const cells = sheet.copyCells(at("A1:C2"));
  sheet.pasteCells(at("B1:D2"), cells, "All");
  await book.recalculated();
  expect(sheet.formulas(at("B1:D2"))).toEqual([
    ["=text", 1, true],
    ["=B1*2", "007", ""],
  ]);
  expect(sheet.style(0, 1)).toEqual({ bold: true, locked: false, quotePrefix: true });
  expect([sheet.hyperlink(0, 1), sheet.hyperlink(0, 2)]).toEqual([{ address: "https://example.com/" }, null]);
});

test("contents leave looks and links, formats leave contents", async () => {
  const { sheet } = await openBook();
  put(sheet, "A1", [[1, 2]]);
  sheet.setStyle(at("A1"), { bold: true, shrinkToFit: true });
  sheet.setStyle(at("B1"), { italic: true });
  const [[first, second] = []] = sheet.copyCells(at("A1:B1"));
  if (!first || !second) throw new Error("Two cells were copied.");
  sheet.pasteCells(at("B1"), [[first]], "Contents");
  sheet.pasteCells(at("A1"), [[second]], "Formats");
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual([1, 1]);
  expect([sheet.style(0, 0), sheet.style(0, 1)]).toEqual([{ italic: true }, { italic: true }]);
});

test("a new value ends the apostrophe and keeps link and look", async () => {
  const { sheet } = await openBook();
  put(sheet, "A1", [["'x"]]);
  sheet.setStyle(at("A1"), { readingOrder: "RightToLeft" });
  sheet.setHyperlink(at("A1"), { documentReference: "Sheet1!B1" });
  put(sheet, "A1", [[5]]);
  expect(sheet.style(0, 0)).toEqual({ readingOrder: "RightToLeft" });
  expect(sheet.hyperlinks()).toEqual([{ row: 0, column: 0, hyperlink: { documentReference: "Sheet1!B1" } }]);
});

test("what a dynamic array fills is told, and ends with it", async () => {
  const { book, sheet } = await openBook();
  put(sheet, "B2", [["=SEQUENCE(2,2)"]]);
  await book.recalculated();
  expect(sheet.spills()).toEqual([at("B2:C3")]);
  put(sheet, "B2", [["plain"]]);
  await book.recalculated();
  expect(sheet.spills()).toEqual([]);
});

/** ECMA-376 part 1, 18.17.4.1: two date systems. */
test("dates of the 1904 system are shown and typed as such", async () => {
  const { sheet } = await openBook({ ...emptyContent(), date1904: true });
  put(sheet, "A1", [[0], ["2024-01-31"], ["1903-12-31"]]);
  sheet.setNumberFormats(at("A1"), [["yyyy-mm-dd"]]);
  expect(sheet.texts(at("A1:A3")).flat()).toEqual(["1904-01-01", "1/31/2024", "1903-12-31"]);
  expect([valueAt(sheet, "A2"), formulaAt(sheet, "A3")]).toEqual([43_860, "1903-12-31"]);
});
