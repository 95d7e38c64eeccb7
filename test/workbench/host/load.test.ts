/** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";
import { until } from "./support/until";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Name", "Revenue"],
      ["Alpha", 10],
      ["Beta", "=B2*2"],
    ],
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:B3", true);
    table.name = "Prospects";
    context.workbook.worksheets.add("Second");
    await context.sync();
  });
});
afterEach(() => workbench.close());

test("names, paths and objects of names are three ways to ask for the same", async () => {
  await Excel.run(async (context) => {
    const range = (): Excel.Range => context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2");
    const byText = range().load("address,format/fill/color");
    const byList = range().load(["address", "format/fill/color"]);
    const byObject = range().load({ address: true, format: { fill: { color: true } } });
    await context.sync();
    for (const loaded of [byText, byList, byObject]) {
      expect(loaded.address).toBe("Sheet1!A2:B2");
      expect(loaded.format.fill.color).toBe("#FFFFFF");
    }
  });
});

test("nested collections load through each other", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/name,items/tables/items/name,items/tables/items/columns/items/name",
    );
    await context.sync();
    const [first, second] = sheets.items;
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1", "Second"]);
    expect(
      first?.tables.items.map((table) => [table.name, table.columns.items.map(({ name }) => name)]),
    ).toEqual([["Prospects", ["Name", "Revenue"]]]);
    expect(second?.tables.items).toEqual([]);
  });
});

test("a collection's own property and its items load together", async () => {
  await Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem("Prospects").columns.load("count,items/name");
    await context.sync();
    expect([columns.count, columns.items.length]).toEqual([2, 2]);
  });
});

test("$top and $skip page a collection", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Second"]);
  });
});

test("load without names loads every property, and toJSON shows what is loaded", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Prospects");
    table.load();
    const range = table.getRange().load("values");
    await context.sync();
    expect(table.toJSON()).toMatchObject({ name: "Prospects", showTotals: false, showBandedRows: true });
    expect(range.toJSON()).toEqual({
      values: [
        ["Name", "Revenue"],
        ["Alpha", 10],
        ["Beta", 20],
      ],
    });
  });
});

test("a property that Excel does not have is refused", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").load("nosuch" as "name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

test("getCount, getItemAt and getFirst work on every collection", async () => {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const count = worksheets.getCount();
    const first = worksheets.getFirst().load("name");
    const table = tables.getItemAt(0).load("name");
    const column = tables.getItem("Prospects").columns.getItemAt(1).load("name");
    await context.sync();
    expect([count.value, first.name, table.name, column.name]).toEqual([2, "Sheet1", "Prospects", "Revenue"]);
  });
});

test("null objects say so, and give further null objects and no errors", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("nope");
    const range = sheet.getRange("A1").load("values");
    const table = context.workbook.tables.getItemOrNullObject("nope").load("name");
    const used = context.workbook.worksheets.getItem("Second").getUsedRangeOrNullObject().load("address");
    const there = context.workbook.worksheets.getItemOrNullObject("second").load("name");
    context.workbook.names.getItemOrNullObject("nope").delete();
    await context.sync();
    expect([sheet, range, table, used, there].map(({ isNullObject }) => isNullObject)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(there.name).toBe("Second");
  });
});

test("set() writes several properties, also of inner objects, in one action", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Second").getRange("A1:B1");
    range.set({
      values: [["x", "y"]],
      format: { fill: { color: "#4472C4" }, font: { bold: true }, wrapText: true },
    });
    range.load("values,format/wrapText,format/fill/color,format/font/bold");
    await context.sync();
    expect(range.values).toEqual([["x", "y"]]);
    expect([range.format.wrapText, range.format.fill.color, range.format.font.bold]).toEqual([
      true,
      "#4472C4",
      true,
    ]);
  });
});

test("objects with an id are still good in a later run; their properties may have changed", async () => {
  const sheet = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Second").load("name");
    await context.sync();
    return found;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Second").name = "Renamed";
    await context.sync();
  });
  sheet.load("name");
  await sheet.context.sync();
  expect(sheet.name).toBe("Renamed");
});

test("an object that was deleted meanwhile is ItemNotFound", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Second").load("name");
      await context.sync();
      sheet.delete();
      await context.sync();
      sheet.load("name");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("tracked ranges outlive their run, move with their cells, and are given back", async () => {
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Second").getRange("B2:B3");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  expect(workbench.host.keptReferences).toBe(1);
  await Excel.run(async (context) => {
    const second = context.workbook.worksheets.getItem("Second");
    second.getRange("1:2").insert("Down");
    second.getRange("A:A").insert("Right");
    await context.sync();
  });
  kept.load("address");
  await kept.context.sync();
  expect(kept.address).toBe("Second!C4:C5");
  kept.context.trackedObjects.remove(kept);
  await kept.context.sync();
  expect(workbench.host.keptReferences).toBe(0);
});

test("ranges used over several syncs of one run are given back when it ends", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(workbench.host.keptReferences).toBe(1);
  });
  // The client gives them back in a request of its own, which nobody awaits.
  await until(() => workbench.host.keptReferences === 0);
});

test("a formula written in the same batch is calculated before it is read", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Second");
    sheet.getRange("A1:A2").values = [[2], ["=A1*21"]];
    const result = sheet.getRange("A2").load("values,formulas,text");
    await context.sync();
    expect([result.values, result.formulas, result.text]).toEqual([[[42]], [["=A1*21"]], [["42"]]]);
  });
});

test("structured references are calculated over a table", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Second").getRange("A1");
    cell.formulas = [["=SUM(Prospects[Revenue])"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[30]]);
  });
});
