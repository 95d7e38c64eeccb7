/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
import { formulasOf, freshSheets, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

test("by two keys, header left alone, formulas and looks move with their rows", () =>
  onSheet(async (sheet, context) => {
    const range = put(sheet, "A1", [
      ["Tier", "Amount", "Twice"],
      ["B", 1, "=B2*2"],
      ["A", 5, "=B3*2"],
      ["A", 9, "=B4*2"],
    ]);
    sheet.getRange("A4").format.fill.color = "#FF0000";
    range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    const fill = sheet.getRange("A2").format.fill.load("color");
    await context.sync();
    expect(await valuesOf(sheet, "A1:C4")).toEqual([
      ["Tier", "Amount", "Twice"],
      ["A", 9, 18],
      ["A", 5, 10],
      ["B", 1, 2],
    ]);
    expect(await formulasOf(sheet, "C2:C4")).toEqual([["=B2*2"], ["=B3*2"], ["=B4*2"]]);
    expect(fill.color).toBe("#FF0000");
  }));

// https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
const unsorted = [["b"], [true], [""], [2], ["#N/A"], ["A"], [-1], [false]];
test.each([
  ["ascending", true, [-1, 2, "A", "b", false, true, "#N/A", ""]],
  ["descending", false, ["#N/A", true, false, "b", "A", 2, -1, ""]],
])("numbers, texts, truth values, errors, and blanks always last: %s", (_title, ascending, expected) =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", unsorted);
    range.sort.apply([{ key: 0, ascending }]);
    expect((await valuesOf(sheet, "A1:A8")).flat()).toEqual(expected);
  }),
);

test("columns are moved when the orientation says so", () =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [
      ["x", "y", "z"],
      [3, 1, 2],
    ]);
    range.sort.apply([{ key: 1 }], false, false, "Columns");
    expect(await valuesOf(sheet, "A1:C2")).toEqual([
      ["y", "z", "x"],
      [1, 2, 3],
    ]);
  }));

test("rows that are hidden stay where they are", () =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [[3], [99], [1]]);
    sheet.getRange("2:2").rowHidden = true;
    range.sort.apply([{ key: 0 }]);
    expect(await valuesOf(sheet, "A1:A3")).toEqual([[1], [99], [3]]);
  }));

test("texts that are numbers count as numbers when asked for, and case may be told apart", () =>
  onSheet(async (sheet) => {
    const numbers = put(sheet, "A1", [["'10"], [9]]);
    numbers.sort.apply([{ key: 0, dataOption: "TextAsNumber", ascending: false }]);
    const letters = put(sheet, "C1", [["b"], ["A"], ["a"]]);
    letters.sort.apply([{ key: 0 }], true);
    expect(await valuesOf(sheet, "A1:A2")).toEqual([["10"], [9]]);
    expect(await valuesOf(sheet, "C1:C3")).toEqual([["a"], ["A"], ["b"]]);
  }));

test("by colour: cells of the colour come first, the others keep their order", () =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [["x"], ["y"], ["z"]]);
    sheet.getRange("A3").format.fill.color = "#00FF00";
    range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#00FF00" }]);
    expect(await valuesOf(sheet, "A1:A3")).toEqual([["z"], ["x"], ["y"]]);
  }));

test.each([
  ["a key outside of the range", [{ key: 1 }], "InvalidArgument"],
  ["no key", [], "InvalidArgument"],
])("%s is refused", async (_title, fields, code) => {
  const error = await rejection(
    onSheet((sheet) => {
      sheet.getRange("A1:A2").sort.apply(fields);
    }),
  );
  expect(error.code).toBe(code);
});

test("merged cells cannot be sorted", async () => {
  const error = await rejection(
    onSheet((sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B3").sort.apply([{ key: 0 }]);
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});
