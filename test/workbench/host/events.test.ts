/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { until } from "./support/until";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Name", "Revenue"],
      ["Alpha", 10],
    ],
  });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:B2", true).name = "Prospects";
    context.workbook.worksheets.add("Second");
    await context.sync();
  });
});
afterEach(() => workbench.close());

const A5 = { row: 4, column: 0, rowCount: 1, columnCount: 1 };

test("a change by the add-in is told to sheet and workbook, with its cells and who did it", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const hear = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      heard.push(event);
      return Promise.resolve();
    };
    sheet.onChanged.add(hear);
    context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    sheet.getRange("D4:E5").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await until(() => heard.length === 2);
  expect(heard[0]).toMatchObject({
    type: "WorksheetChanged",
    changeType: "RangeEdited",
    address: "D4:E5",
    source: "Local",
    triggerSource: "ThisLocalAddin",
  });
  await Excel.run(async (context) => {
    const range = heard[0]?.getRange(context).load("values");
    await context.sync();
    expect(range?.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

test("a change by the person at the grid is told too, and not as the add-in's", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbench.book.activeSheet().write(A5, [["typed"]]);
  await until(() => heard.length > 0);
  expect(heard).toMatchObject([{ address: "A5", source: "Local", triggerSource: "Unknown" }]);
});

test("a table hears changes of its cells alone", async () => {
  const heard: Excel.TableChangedEventArgs[] = [];
  const sheetHeard: string[] = [];
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Prospects");
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    table.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    sheet.onChanged.add((event) => {
      sheetHeard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("H9").values = [["elsewhere"]];
    sheet.getRange("B2").values = [[11]];
    await context.sync();
  });
  await until(() => sheetHeard.length === 2 && heard.length > 0);
  expect(heard).toMatchObject([
    { type: "TableChanged", address: "B2", changeType: "RangeEdited", source: "Local" },
  ]);
});

test("inserted rows say so, with the direction of the shift", async () => {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Second");
    sheet.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
  });
  await until(() => heard.some(({ changeType }) => changeType === "RowInserted"));
  expect(heard.find(({ changeType }) => changeType === "RowInserted")).toMatchObject({
    address: "2:3",
    changeDirectionState: { insertShiftDirection: "Down" },
  });
});

test("selection: of a sheet, of the workbook, inside of a table", async () => {
  const heard: unknown[] = [];
  const hear = (event: unknown): Promise<void> => {
    heard.push(event);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onSelectionChanged.add(hear);
    context.workbook.onSelectionChanged.add(hear);
    context.workbook.tables.getItem("Prospects").onSelectionChanged.add(hear);
    await context.sync();
    sheet.getRange("B2:C4").select();
    await context.sync();
  });
  await until(() => heard.length >= 3);
  expect(heard).toContainEqual(
    expect.objectContaining({ type: "WorksheetSelectionChanged", address: "B2:C4" }),
  );
  expect(heard).toContainEqual(
    expect.objectContaining({ type: "TableSelectionChanged", address: "B2", isInsideTable: true }),
  );
  expect(heard).toContainEqual({ workbook: expect.anything() as unknown });
});

test("sheets: activated, deactivated, added, deleted; tables: added, deleted", async () => {
  const heard: string[] = [];
  const hear = (event: { type: string }): Promise<void> => {
    heard.push(event.type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onAdded.add(hear);
    worksheets.onDeleted.add(hear);
    tables.onAdded.add(hear);
    tables.onDeleted.add(hear);
    await context.sync();
    const third = worksheets.add("Third");
    third.tables.add("A1:B2", true).convertToRange();
    worksheets.getItem("Second").activate();
    third.delete();
    await context.sync();
  });
  await until(() => heard.length >= 6);
  expect([...new Set(heard)].sort()).toEqual([
    "TableAdded",
    "TableDeleted",
    "WorksheetActivated",
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetDeleted",
  ]);
});

test("after remove() nothing is heard", async () => {
  const heard: string[] = [];
  const others: string[] = [];
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      others.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbench.book.activeSheet().write(A5, [["x"]]);
  await until(() => others.length === 1);
  expect(heard).toEqual([]);
});
