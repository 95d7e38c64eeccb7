/** https://learn.microsoft.com/javascript/api/excel/excel.bindingcollection */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";
import { until } from "./support/until";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Revenue"],
      ["Alpha", 10],
    ],
  });
});
afterEach(() => workbench.close());

const run = <T>(
  batch: (context: Excel.RequestContext, bindings: Excel.BindingCollection) => Promise<T>,
): Promise<T> => Excel.run((context) => batch(context, context.workbook.bindings));

test("a range under a name moves with its cells", async () => {
  const [address, count, type] = await run(async (context, bindings) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const binding = bindings.add(sheet.getRange("A2:B2"), "Range", "row").load("type");
    sheet.getRange("1:1").insert("Down");
    const range = bindings.getItem("row").getRange().load("address");
    bindings.load("count");
    await context.sync();
    return [range.address, bindings.count, binding.type];
  });
  expect([address, count, type]).toEqual(["Sheet1!A3:B3", 1, "Range"]);
});

test("from an address, a name, the selection; a table and a text", async () => {
  const result = await run(async (context, bindings) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:B2", true).name = "Prospects";
    workbook.names.add("first", sheet.getRange("A2"));
    sheet.getRange("B1:B2").select();
    bindings.add("Sheet1!A1:B2", "Table", "table");
    bindings.addFromNamedItem("first", "Text", "text");
    bindings.addFromSelection("Range", "selection");
    const table = bindings.getItem("table").getTable().load("name");
    const text = bindings.getItem("text").getText();
    const selected = bindings.getItem("selection").getRange().load("address");
    bindings.load("items/id");
    await context.sync();
    return [table.name, text.value, selected.address, bindings.items.map(({ id }) => id)];
  });
  expect(result).toEqual(["Prospects", "Alpha", "Sheet1!B1:B2", ["table", "text", "selection"]]);
});

test("the same name again replaces; delete() takes away; null objects are told apart", async () => {
  await run(async (context, bindings) => {
    bindings.add("Sheet1!A1", "Range", "here");
    bindings.add("Sheet1!B2", "Range", "here");
    const range = bindings.getItem("here").getRange().load("address");
    const count = bindings.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(["Sheet1!B2", 1]);
    bindings.getItem("here").delete();
    const gone = bindings.getItemOrNullObject("here");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test.each<[string, (bindings: Excel.BindingCollection, sheet: Excel.Worksheet) => unknown, string]>([
  [
    "the range of a text",
    (bindings) => bindings.add("Sheet1!A1", "Text", "x").getRange().load("address"),
    "InvalidOperation",
  ],
  ["a text of several cells", (bindings) => bindings.add("Sheet1!A1:B2", "Text", "x"), "InvalidArgument"],
  [
    "a table where there is none",
    (bindings) => bindings.add("Sheet1!A1:B2", "Table", "x"),
    "InvalidArgument",
  ],
  ["an address without a sheet", (bindings) => bindings.add("A1", "Range", "x"), "InvalidArgument"],
  ["a name that is not there", (bindings) => bindings.addFromNamedItem("none", "Range", "x"), "ItemNotFound"],
  ["a binding that is not there", (bindings) => bindings.getItem("none").load("type"), "ItemNotFound"],
  [
    "cells that are gone",
    (bindings, sheet) => {
      const binding = bindings.add(sheet.getRange("A2"), "Range", "x");
      sheet.getRange("2:2").delete("Up");
      binding.getRange().load("address");
    },
    "InvalidBinding",
  ],
])("%s → error", async (_title, act, code) => {
  const error = await rejection(
    run(async (context, bindings) => {
      act(bindings, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("changes and selections within are told, others are not", async () => {
  const data: string[] = [];
  const selections: object[] = [];
  await run(async (context, bindings) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const binding = bindings.add(sheet.getRange("A1:B2"), "Range", "block").load("id");
    await context.sync();
    binding.onDataChanged.add(({ binding: { id } }) => {
      data.push(id);
      return Promise.resolve();
    });
    binding.onSelectionChanged.add(({ startRow, startColumn, rowCount, columnCount }) => {
      selections.push({ startRow, startColumn, rowCount, columnCount });
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("D9").values = [["elsewhere"]];
    sheet.getRange("B2").values = [[11]];
    sheet.getRange("D9").select();
    sheet.getRange("B2:C4").select();
    await context.sync();
  });
  await until(() => data.length > 0 && selections.length > 0);
  expect(data).toEqual(["block"]);
  expect(selections).toEqual([{ startRow: 1, startColumn: 1, rowCount: 1, columnCount: 1 }]);
});
