/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Revenue", "Name"],
      ["Alpha", 10, null],
      ["Beta", 20, 5],
    ],
  });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:C3", true).name = "Prospects";
    await context.sync();
  });
});
afterEach(() => workbench.close());

const onTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.tables.getItem("Prospects"), context));

test("a new table makes its headers unique texts and has a style", () =>
  onTable(async (table, context) => {
    const header = table.getHeaderRowRange().load("values,address");
    const body = table.getDataBodyRange().load("address");
    table.load("name,style,showTotals,showFilterButton,showHeaders");
    await context.sync();
    expect(header.values).toEqual([["Name", "Revenue", "Name2"]]);
    expect([header.address, body.address]).toEqual(["Sheet1!A1:C1", "Sheet1!A2:C3"]);
    expect(table.toJSON()).toMatchObject({
      style: "TableStyleMedium2",
      showTotals: false,
      showHeaders: true,
    });
  }));

test("without headers the cells move down under new ones", () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plain");
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    const cells = sheet.tables.add("B2:C3", false).getRange().load("values,address");
    await context.sync();
    expect(cells.address).toBe("Plain!B2:C4");
    expect(cells.values).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  }));

test("columns are added with values or a name, found by name and id, renamed, and deleted", () =>
  onTable(async (table, context) => {
    table.columns.add(undefined, [["Tier"], ["3S"], ["0S"]]);
    table.columns.add(1, undefined, "Region");
    await context.sync();
    table.columns.load("items/name,items/id,items/index");
    const whole = table.getRange().load("values");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual([
      "Name",
      "Region",
      "Revenue",
      "Name2",
      "Tier",
    ]);
    expect(whole.values).toEqual([
      ["Name", "Region", "Revenue", "Name2", "Tier"],
      ["Alpha", "", 10, "", "3S"],
      ["Beta", "", 20, 5, "0S"],
    ]);
    const tier = table.columns.getItem("Tier").load("id,index");
    await context.sync();
    table.columns.getItem("Tier").name = "Class";
    const byId = table.columns.getItem(tier.id).load("name");
    await context.sync();
    expect(byId.name).toBe("Class");
    byId.delete();
    table.columns.getItem("Region").delete();
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Revenue", "Name2"]);
  }));

test("rows are added at the end and in between, read and deleted", () =>
  onTable(async (table, context) => {
    table.rows.add(undefined, [
      ["Gamma", 30, "c"],
      ["Delta", 40, "d"],
    ]);
    table.rows.add(0, [["First", 1, "=[@Revenue]*2"]]);
    const body = table.getDataBodyRange().load("values");
    table.rows.load("count");
    await context.sync();
    expect(body.values).toEqual([
      ["First", 1, 2],
      ["Alpha", 10, ""],
      ["Beta", 20, 5],
      ["Gamma", 30, "c"],
      ["Delta", 40, "d"],
    ]);
    table.rows.getItemAt(1).delete();
    const row = table.rows.getItemAt(1).load("values,index");
    table.rows.load("count");
    await context.sync();
    expect([table.rows.count, row.values, row.index]).toEqual([4, [["Beta", 20, 5]], 1]);
  }));

test("resize keeps the header row where it is", () =>
  onTable(async (table, context) => {
    table.resize("A1:B5");
    const cells = table.getRange().load("address");
    await context.sync();
    expect(cells.address).toBe("Sheet1!A1:B5");
    table.resize("A2:B5");
    expect((await rejection(context.sync())).code).toBe("InvalidArgument");
  }));

test("structured addresses mean the table's parts", () =>
  onTable(async (_table, context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const parts = [
      "Prospects",
      "Prospects[#All]",
      "Prospects[Revenue]",
      "Prospects[[#Headers],[Name]:[Revenue]]",
    ].map((address) => sheet.getRange(address).load("address"));
    await context.sync();
    expect(parts.map(({ address }) => address)).toEqual([
      "Sheet1!A2:C3",
      "Sheet1!A1:C3",
      "Sheet1!B2:B3",
      "Sheet1!A1:B1",
    ]);
  }));

test("tables that touch a range", () =>
  onTable(async (_table, context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const touching = sheet.getRange("C3:Z9").getTables().load("items/name");
    const within = sheet.getRange("C3:Z9").getTables(true).load("items/name");
    await context.sync();
    expect(touching.items.map(({ name }) => name)).toEqual(["Prospects"]);
    expect(within.items).toEqual([]);
  }));

test("convertToRange leaves the cells, delete takes them", () =>
  onTable(async (table, context) => {
    const cells = table.convertToRange().load("values");
    const gone = context.workbook.tables.getItemOrNullObject("Prospects");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    expect(cells.values[1]).toEqual(["Alpha", 10, ""]);
    context.workbook.tables.add("Sheet1!A1:B3", true).delete();
    const left = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").load("values");
    await context.sync();
    expect(left.values).toEqual([
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
  }));

test("a column's filter hides rows of its table", () =>
  onTable(async (table, context) => {
    table.columns.getItem("Name").filter.applyValuesFilter(["Beta"]);
    table.autoFilter.load("isDataFiltered");
    const view = table.getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    expect([table.autoFilter.isDataFiltered, view.values]).toEqual([true, [["Beta", 20, 5]]]);
    table.clearFilters();
    table.autoFilter.load("isDataFiltered");
    await context.sync();
    expect(table.autoFilter.isDataFiltered).toBe(false);
  }));

test.each([
  ["a taken name", (table: Excel.Table): void => void (table.name = "Other"), "ItemAlreadyExists"],
  ["a name with a blank", (table: Excel.Table): void => void (table.name = "My table"), "InvalidArgument"],
  [
    "values for too few rows",
    (table: Excel.Table): void => void table.columns.add(undefined, [["x"], [1]]),
    "InvalidArgument",
  ],
  [
    "a column name that is taken",
    (table: Excel.Table): void => void table.columns.add(undefined, undefined, "revenue"),
    "InvalidArgument",
  ],
  [
    "a row of the wrong width",
    (table: Excel.Table): void => void table.rows.add(undefined, [[1, 2]]),
    "InvalidArgument",
  ],
  [
    "the totals row of a table without one",
    (table: Excel.Table): void => void table.getTotalRowRange().load("address"),
    "ItemNotFound",
  ],
])("%s is refused", async (_title, change, code) => {
  const error = await rejection(
    onTable(async (table, context) => {
      context.workbook.worksheets.add("Two").tables.add("A1:B2", true).name = "Other";
      change(table);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
