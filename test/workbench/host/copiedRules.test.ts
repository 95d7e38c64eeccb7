/**
 * Conditional formats and validations go with cells that are copied and filled, and on in the new rows of a table.
 * "Everything will be pasted"; to have "conditional formats … merged" with those that stand there is another way of
 * pasting. https://learn.microsoft.com/office/vba/api/excel.xlpastetype
 * Formats alone, and values without them: https://learn.microsoft.com/javascript/api/excel/excel.autofilltype
 */
import { areaName } from "../../../src/workbench/files/cells/address";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amt"],
      ["a", 1],
      ["b", 2],
    ],
  });
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B3");
    const format = body.conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A2<B2";
    format.custom.format.fill.color = "#FF0000";
    body.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
    context.workbook.worksheets.add("Two");
    await context.sync();
  });
});
afterEach(() => workbench.close());

/** What holds on a sheet: "cells formula" of each conditional format, "cells kind" of each validation. */
function rulesOf(sheetName: string): { formats: string[]; validations: string[] } {
  const sheet = workbench.book.sheet(sheetName);
  const cells = (areas: Parameters<typeof areaName>[0][]): string => areas.map(areaName).join(" ");
  return {
    formats: (sheet?.conditionalFormats() ?? []).map(
      ({ areas, rule }) => `${cells(areas)} ${rule.kind === "custom" ? rule.formula : rule.kind}`,
    ),
    validations: (sheet?.validations() ?? []).map(({ areas, rule }) => `${cells(areas)} ${rule.kind}`),
  };
}
type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
const run = (work: Work): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });

const FORMULA = "=$A2<B2";
const both = (cells: string) => ({ formats: [`${cells} ${FORMULA}`], validations: [`${cells} wholeNumber`] });

test.each<[string, Work, ReturnType<typeof rulesOf>]>([
  ["copies", (sheet) => sheet.getRange("D2").copyFrom("B2:B3"), both("B2:B3 D2:D3")],
  ["copies of a part", (sheet) => sheet.getRange("D7").copyFrom("B3"), both("B2:B3 D7")],
  ["copies over and over", (sheet) => sheet.getRange("B4:B9").copyFrom("B2:B3"), both("B2:B9")],
  [
    "copies of a wider block over and over",
    (sheet) => sheet.getRange("A4:B7").copyFrom("A3:B3"),
    both("B2:B7"),
  ],
  [
    "copies of formats",
    (sheet) => sheet.getRange("D2").copyFrom("B2:B3", "Formats"),
    { ...both("B2:B3"), formats: [`B2:B3 D2:D3 ${FORMULA}`] },
  ],
  ["copies of values", (sheet) => sheet.getRange("D2").copyFrom("B2:B3", "Values"), both("B2:B3")],
  ["copies of formulas", (sheet) => sheet.getRange("D2").copyFrom("B2:B3", "Formulas"), both("B2:B3")],
  ["cells without rules over those with", (sheet) => sheet.getRange("B3").copyFrom("A2"), both("B2")],
  [
    "the first cell written over: the formula is that of the next",
    (sheet) => sheet.getRange("B2").copyFrom("A2"),
    { formats: ["B3 =$A3<B3"], validations: ["B3 wholeNumber"] },
  ],
  [
    "what has the rules over what has them, too",
    (sheet) => sheet.getRange("B2").copyFrom("B3", "Formats"),
    both("B2:B3"),
  ],
  [
    "one above",
    (sheet) => sheet.getRange("B1").copyFrom("B3"),
    { formats: ["B1:B3 =$A1<B1"], validations: ["B1:B3 wholeNumber"] },
  ],
  ["cells filled down", (sheet) => sheet.getRange("B2:B3").autoFill("B2:B8"), both("B2:B8")],
  ["cells filled by one", (sheet) => sheet.getRange("B3").autoFill("B3:B5"), both("B2:B5")],
  ["a block filled right", (sheet) => sheet.getRange("B2:B3").autoFill("B2:D3", "FillCopy"), both("B2:D3")],
  [
    "formats filled",
    (sheet) => sheet.getRange("B2:B3").autoFill("B2:B8", "FillFormats"),
    { ...both("B2:B3"), formats: [`B2:B8 ${FORMULA}`] },
  ],
  ["values filled", (sheet) => sheet.getRange("B2:B3").autoFill("B2:B8", "FillValues"), both("B2:B3")],
])("%s", async (_title, work, expected) => {
  await run(work);
  expect(rulesOf("Sheet1")).toEqual(expected);
});

test("another sheet gets rules of its own, with formulas of their new place", async () => {
  await run((_sheet, context) => {
    context.workbook.worksheets.getItem("Two").getRange("D5").copyFrom("Sheet1!B2:B3");
  });
  expect(rulesOf("Sheet1")).toEqual(both("B2:B3"));
  expect(rulesOf("Two")).toEqual({ formats: ["D5:D6 =$A5<D5"], validations: ["D5:D6 wholeNumber"] });
});

test("the rules that stood there are replaced", async () => {
  await run((_sheet, context) => {
    const two = context.workbook.worksheets.getItem("Two");
    two.getRange("A1:A9").conditionalFormats.add("DataBar");
    two.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
    two.getRange("A4").copyFrom("Sheet1!B2:B3");
  });
  expect(rulesOf("Two")).toEqual({
    formats: ["A1:A3 A6:A9 dataBar", "A4:A5 =$A4<A4"],
    validations: ["A1:A3 A6:A9 list", "A4:A5 wholeNumber"],
  });
});

/** https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165 */
describe("a table's new rows", () => {
  beforeEach(() =>
    run((sheet) => {
      sheet.tables.add("A1:B3", true).name = "T";
    }),
  );
  const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("T");

  test.each<[string, Work, ReturnType<typeof rulesOf>]>([
    ["typed below", (sheet) => (sheet.getRange("A4:B4").values = [["c", 3]]), both("B2:B4")],
    [
      "several typed below",
      (sheet) =>
        (sheet.getRange("A4:B5").values = [
          ["c", 3],
          ["d", 4],
        ]),
      both("B2:B5"),
    ],
    ["added at the end", (_sheet, context) => table(context).rows.add(undefined, [["c", 3]]), both("B2:B4")],
    ["added inside", (_sheet, context) => table(context).rows.add(1, [["c", 3]]), both("B2:B4")],
    ["by a new size", (_sheet, context) => table(context).resize("A1:B6"), both("B2:B6")],
  ])("%s have the rules of their column", async (_title, work, expected) => {
    await run(work);
    expect(rulesOf("Sheet1")).toEqual(expected);
  });

  test("added first have them, too", async () => {
    await run((_sheet, context) => table(context).rows.add(0, [["c", 3]]));
    expect(rulesOf("Sheet1")).toEqual({
      formats: ["B3:B4 B2 =$A3<B3"],
      validations: ["B3:B4 B2 wholeNumber"],
    });
  });

  test("have none that only a part of the column has", async () => {
    await run((sheet) => {
      sheet.getRange("B3").dataValidation.clear();
      sheet.getRange("B3").conditionalFormats.clearAll();
      sheet.getRange("A4:B4").values = [["c", 3]];
    });
    expect(rulesOf("Sheet1")).toEqual(both("B2"));
  });
});
