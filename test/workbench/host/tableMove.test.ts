/**
 * A table whose cells are all cut goes where they are put: its name, columns, style and filter go along, and what
 * refers to it follows. "Moves cell values, formatting, and formulas from current range to the destination range,
 * replacing the old information in those cells."
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
 */
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { createHeadlessBook } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amt", "Double", "aside"],
      ["a", 1, null, null],
      ["b", 2, null, null],
      [null, null, null, null],
      ["=SUM(T[Amt])", "=SUM(B2:B3)", "=SUM(Amounts)", "=COUNTA(T[#Headers])"],
    ],
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:C3", true);
    table.name = "T";
    table.style = "TableStyleLight3";
    table.columns.getItem("Double").getDataBodyRange().formulas = [["=[@Amt]*2"], ["=[@Amt]*2"]];
    context.workbook.names.add("Amounts", "=T[Amt]");
    context.workbook.worksheets.add("Two").getRange("A1:B1").values = [["kept", "there"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

const places = (): unknown[] =>
  workbench.book.tables().map((table) => [table.id, table.name, table.sheet.name, table.area()]);
const moved = (row: number, column: number) => ({ row, column, rowCount: 3, columnCount: 3 });

test.each([
  ["another sheet", "A1:C3", "Two!C4", "Two", moved(3, 2)],
  ["another place of the sheet, partly over itself", "A1:C3", "Sheet1!B2", "Sheet1", moved(1, 1)],
  ["another sheet, with cells around it", "A1:D4", "Two!B3", "Two", moved(2, 1)],
])("a table that is moved to %s", async (_title, from, to, sheetName, area) => {
  const [[id]] = places() as [[string]];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    context.workbook.worksheets.getItem("Sheet1").getRange(from).moveTo(to);
    table.load("name,style,worksheet/name,showTotals");
    const body = table.getDataBodyRange().load("address,values,formulas");
    const columns = table.columns.load("items/name");
    await context.sync();
    expect([table.name, table.style, table.worksheet.name]).toEqual(["T", "TableStyleLight3", sheetName]);
    expect(columns.items.map(({ name }) => name)).toEqual(["Name", "Amt", "Double"]);
    expect(body.address.startsWith(`${sheetName}!`)).toBe(true);
    expect(body.values).toEqual([
      ["a", 1, 2],
      ["b", 2, 4],
    ]);
    expect(body.formulas[0]?.[2]).toBe("=[@Amt]*2");
  });
  expect(places()).toEqual([[id, "T", sheetName, area]]);
});

test("what refers to a table that goes to another sheet follows it", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const two = context.workbook.worksheets.getItem("Two");
    sheet.getRange("A1:C3").moveTo("Two!C4");
    two.getRange("D5").values = [[10]];
    const results = sheet.getRange("A5:D5").load("values");
    const name = context.workbook.names.getItem("Amounts").load("formula");
    const old = sheet.getRange("A1:C3").load("values");
    await context.sync();
    expect(results.values).toEqual([[12, 12, 12, 3]]);
    expect(name.formula).toBe("=T[Amt]");
    expect(old.values.flat().every((value) => value === "")).toBe(true);
  }));

test("its rows, columns and filter work at the new place", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const two = context.workbook.worksheets.getItem("Two");
    const table = context.workbook.tables.getItem("T");
    table.columns.getItem("Name").filter.applyValuesFilter(["b"]);
    await context.sync();
    sheet.getRange("A1:C3").moveTo("Two!C4");
    const left = [2, 3].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
    const hidden = [5, 6].map((row) => two.getRange(`C${row}`).load("rowHidden"));
    table.rows.add(undefined, [["c", 3, null as unknown as number]]);
    table.columns.add(undefined, [["New"], ["x"], ["y"], ["z"]]);
    const whole = table.getRange().load("address");
    await context.sync();
    expect(left.map(({ rowHidden }) => rowHidden)).toEqual([false, false]);
    expect(hidden.map(({ rowHidden }) => rowHidden)).toEqual([true, false]);
    expect(whole.address).toBe("Two!C4:F7");
    table.clearFilters();
    hidden[0]?.load("rowHidden");
    await context.sync();
    expect(hidden[0]?.rowHidden).toBe(false);
  }));

test("the file has it at the new place", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").moveTo("Two!C4");
    await context.sync();
  });
  const again = await createHeadlessBook(await openXlsx(await saveXlsx(workbench.book), "again.xlsx"));
  const [table] = again.tables();
  expect([again.tables().length, table?.name, table?.sheet.name, table?.area()]).toEqual([
    1,
    "T",
    "Two",
    moved(3, 2),
  ]);
  again.dispose();
});

test("a part of a table is not moved", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2").moveTo("Two!C4");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidOperation");
});
