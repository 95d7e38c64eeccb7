/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-copy-member(1) */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amount"],
      ["a", 10],
      ["b", 20],
      [null, null],
      ["=SUM(Sales[Amount])", "=Sheet1!B2"],
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Sales";
    table.columns.getItem("Amount").filter.applyCustomFilter(">10");
    context.workbook.names.add("Total", sheet.getRange("A5"));
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns").name = "Chart";
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.pageLayout.orientation = "Landscape";
    sheet.comments.add("A1", "Look");
    await context.sync();
  });
});
afterEach(() => workbench.close());

test("a copy has everything of the sheet, with names of its own", () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const copy = worksheets.getItem("Sheet1").copy("End");
    copy.load("name,position");
    copy.tables.load("items/name");
    copy.names.load("items/name,items/formula");
    copy.charts.load("items/name");
    copy.pageLayout.load("orientation");
    const cells = copy.getRange("A5:B5").load("formulas,values");
    const fill = copy.getRange("A1").load("format/fill/color");
    const comments = copy.comments.getCount();
    copy.tables.getItemAt(0).columns.getItem("Amount").filter.load("criteria");
    const { filter } = copy.tables.getItemAt(0).columns.getItem("Amount");
    filter.load("criteria");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect(copy.tables.items.map(({ name }) => name)).toEqual(["Sales1"]);
    expect(cells.formulas).toEqual([["=SUM(Sales1[Amount])", "='Sheet1 (2)'!B2"]]);
    expect(cells.values).toEqual([[30, 10]]);
    expect(copy.names.items.map(({ name, formula }) => [name, formula as unknown])).toEqual([
      ["Total", "='Sheet1 (2)'!$A$5"],
    ]);
    expect([copy.charts.items.length, copy.pageLayout.orientation, comments.value]).toEqual([
      1,
      "Landscape",
      1,
    ]);
    expect(fill.format.fill.color).toBe("#FFFF00");
    expect(filter.criteria).toMatchObject({ criterion1: ">10" });
    const made = workbench.book.sheet("Sheet1 (2)");
    expect([made?.rowHidden(1), made?.rowHidden(2)]).toEqual([true, false]);
    expect(made?.charts()[0]?.series[0]?.values).toBe("'Sheet1 (2)'!$B$2:$B$3");
  }));

test("a copy leaves the sheet as it was", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const copy = sheet.copy("After", sheet);
    copy.getRange("B2").values = [[1000]];
    copy.tables.getItemAt(0).clearFilters();
    const cells = sheet.getRange("A5:B5").load("formulas,values");
    sheet.tables.load("items/name");
    await context.sync();
    expect([cells.formulas, cells.values]).toEqual([[["=SUM(Sales[Amount])", "=Sheet1!B2"]], [[30, 10]]]);
    expect(sheet.tables.items.map(({ name }) => name)).toEqual(["Sales"]);
    expect(workbench.book.sheet("Sheet1")?.rowHidden(1)).toBe(true);
  }));

test.each<[string, (sheet: Excel.Worksheet, other: Excel.Worksheet) => Excel.Worksheet, string[]]>([
  // "The default value is "None", which inserts the worksheet at the beginning."
  ["nowhere named", (sheet) => sheet.copy(), ["Sheet1 (2)", "Sheet1", "Two"]],
  ["at the beginning", (sheet) => sheet.copy("Beginning"), ["Sheet1 (2)", "Sheet1", "Two"]],
  ["at the end", (sheet) => sheet.copy("End"), ["Sheet1", "Two", "Sheet1 (2)"]],
  ["before another", (sheet, two) => sheet.copy("Before", two), ["Sheet1", "Sheet1 (2)", "Two"]],
  ["after another", (sheet, two) => sheet.copy("After", two), ["Sheet1", "Two", "Sheet1 (2)"]],
])("placed %s", (_where, copy, names) =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const two = worksheets.add("Two");
    copy(worksheets.getItem("Sheet1"), two);
    worksheets.load("items/name");
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(names);
  }),
);

test("names are numbered and cut to 31 characters; before nothing is refused", async () => {
  await Excel.run(async (context) => {
    const long = context.workbook.worksheets.add("A name of thirty-one characters");
    const copies = [long.copy("End"), long.copy("End")].map((copy) => copy.load("name"));
    await context.sync();
    expect(copies.map(({ name }) => name)).toEqual([
      "A name of thirty-one charac (2)",
      "A name of thirty-one charac (3)",
    ]);
  });
  const error = await rejection(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").copy("Before");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});
