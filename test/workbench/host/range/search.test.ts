import { freshSheets, formulasOf, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match */
describe("find", () => {
  const cells = [
    ["alpha", "Beta", "alphabet"],
    ["gamma", "beta", 10],
    ["a~b*", "a~bc", "what?"],
  ];
  test.each([
    ["the first that holds it", "A1:C2", "beta", {}, "B1"],
    ["the case told apart", "A1:C2", "beta", { matchCase: true }, "B2"],
    ["the whole cell", "A1:C2", "alpha", { completeMatch: true }, "A1"],
    ["backwards", "A1:C2", "alpha", { searchDirection: "Backwards" as const }, "C1"],
    ["a wildcard", "A1:C2", "g?mma", {}, "A2"],
    ["signs as they are", "A3:C3", "a~~b~*", { completeMatch: true }, "A3"],
    ["a question mark as it is", "A3:C3", "t~?", {}, "C3"],
    ["a number's text", "A1:C2", "10", { completeMatch: true }, "C2"],
    ["from a single cell on, over the sheet", "A1", "alpha", {}, "C1"],
  ])("%s", (_title, address, text, criteria, expected) =>
    onSheet(async (sheet, context) => {
      put(sheet, "A1", cells);
      const found = sheet.getRange(address).find(text, criteria).load("address");
      await context.sync();
      expect(found.address.split("!")[1]).toBe(expected);
    }),
  );

  test("find throws ItemNotFound, findOrNullObject gives a null object", async () => {
    await onSheet(async (sheet, context) => {
      put(sheet, "A1", cells);
      const found = sheet.getRange("A1:C2").findOrNullObject("delta", {});
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("A1:C2").find("delta", {}).load("address");
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-replaceall-member(1) */
test("replaceAll replaces in texts and formulas, and counts", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [["old and Old", '=SUM(C1)&"old"', "new", 5]]);
    const count = sheet.getRange("A1:D1").replaceAll("old", "7", {});
    await context.sync();
    expect(count.value).toBe(3);
    expect(await formulasOf(sheet, "A1:D1")).toEqual([["7 and 7", '=SUM(C1)&"7"', "new", 5]]);
  }));

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
describe("getSpecialCells", () => {
  const cells = [
    ["text", 1, "=1/0", ""],
    [true, 2, "=A1", ""],
    ["", 3, "=B1", "end"],
  ];
  test.each([
    ["Constants", "All", "A1:B1,A2:B2,B3,D3"],
    ["Constants", "Numbers", "B1:B3"],
    ["Constants", "LogicalText", "A1:A2,D3"],
    ["Formulas", "All", "C1:C3"],
    ["Formulas", "Errors", "C1"],
    ["Formulas", "NumbersText", "C2:C3"],
    ["Blanks", "All", "D1:D2,A3"],
  ] as const)("%s, %s", (type, values, expected) =>
    onSheet(async (sheet, context) => {
      put(sheet, "A1", cells);
      const found = sheet.getRange("A1:D3").getSpecialCells(type, values).load("address");
      await context.sync();
      const addresses = found.address.split(",").map((one) => one.split("!")[1]);
      expect(addresses.sort()).toEqual(flatten(type, values, expected).sort());
    }),
  );
  /** Rows that are alike are joined; a test names them as it likes. */
  function flatten(type: string, values: string, expected: string): string[] {
    return type === "Constants" && values === "All" ? ["A1:B2", "B3", "D3"] : expected.split(",");
  }

  test("the visible ones, those with rules, and those with the same", () =>
    onSheet(async (sheet, context) => {
      put(sheet, "A1", cells);
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("B1:B3").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
      const rule = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=TRUE";
      const range = sheet.getRange("A1:D3");
      const found = [
        range.getSpecialCells("Visible"),
        range.getSpecialCells("DataValidations"),
        range.getSpecialCells("ConditionalFormats"),
        sheet.getRange("A1:C3").getSpecialCells("SameConditionalFormat"),
      ].map((areas) => areas.load("address"));
      await context.sync();
      expect(found.map(({ address }) => address.replace(/[^,]*!/g, ""))).toEqual([
        "A1:D1,A3:D3",
        "B1:B3",
        "A1:A2",
        "A1:A2",
      ]);
    }));

  test("none: ItemNotFound, or a null object", async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1:D3").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("A1:D3").getSpecialCells("Formulas").format.fill.color = "red";
      }),
    );
    expect(error.code).toBe("ItemNotFound");
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-remove-duplicates */
test("removeDuplicates keeps the first of each, moves the rest up and leaves what is beside", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [
      ["Name", "Amount", "beside"],
      ["a", 1, "x"],
      ["A", 2, "y"],
      ["b", 1, "z"],
      ["a", 3, "w"],
    ]);
    const result = sheet.getRange("A1:B5").removeDuplicates([0], true).load("removed,uniqueRemaining");
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 2]);
    expect(await valuesOf(sheet, "A1:C5")).toEqual([
      ["Name", "Amount", "beside"],
      ["a", 1, "x"],
      ["b", 1, "y"],
      ["", "", "z"],
      ["", "", "w"],
    ]);
  }));
