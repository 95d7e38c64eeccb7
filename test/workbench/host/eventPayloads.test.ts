/**
 * What events tell. The addresses are of https://learn.microsoft.com/javascript/api/excel/
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { until } from "./support/until";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Name", "Revenue", ""],
      ["Beta", 10, "=B2*2"],
      ["Alpha", 20, "=B3*2"],
    ],
  });
});
afterEach(() => workbench.close());

type Handlers = Pick<OfficeExtension.EventHandlers<object>, "add">;
interface Heard extends Record<string, unknown> {
  readonly type?: string;
}

/** Subscribes, lets something happen in the same run, and waits until so many events came. */
async function hear(
  on: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Handlers[],
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  count: number,
): Promise<Heard[]> {
  const heard: Heard[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const handlers of on(context, sheet))
      handlers.add((event) => {
        heard.push({ ...event });
        return Promise.resolve();
      });
    await context.sync();
    act(sheet, context);
    await context.sync();
  });
  await until(() => heard.length >= count);
  return heard;
}

const changed = (_context: Excel.RequestContext, sheet: Excel.Worksheet): Handlers[] => [sheet.onChanged];
const one = { row: 1, column: 1, rowCount: 1, columnCount: 1 };

describe("excel.changedeventdetail: what a single cell held and holds", () => {
  test.each<[string, unknown, object]>([
    [
      "a number over a number",
      11,
      { valueBefore: 10, valueTypeBefore: "Double", valueAfter: 11, valueTypeAfter: "Double" },
    ],
    ["a text", "x", { valueBefore: 10, valueAfter: "x", valueTypeAfter: "String" }],
    ["nothing", "", { valueBefore: 10, valueAfter: "", valueTypeAfter: "Empty" }],
    [
      "a formula: its value, not its text",
      "=1+1",
      { valueBefore: 10, valueAfter: 2, valueTypeAfter: "Double" },
    ],
    ["a formula's error", "=1/0", { valueBefore: 10, valueAfter: "#DIV/0!", valueTypeAfter: "Error" }],
    ["a boolean", true, { valueBefore: 10, valueAfter: true, valueTypeAfter: "Boolean" }],
  ])("%s", async (_title, value, details) => {
    const [event] = await hear(changed, (sheet) => (sheet.getRange("B2").values = [[value]]), 1);
    expect(event).toMatchObject({ address: "B2", changeType: "RangeEdited", details });
  });

  test("the person's typing has them too", async () => {
    const [event] = await hear(changed, () => workbench.book.activeSheet().write(one, [["typed"]]), 1);
    expect(event).toMatchObject({ details: { valueBefore: 10, valueAfter: "typed" }, source: "Local" });
  });

  test("several cells have none", async () => {
    const [event] = await hear(changed, (sheet) => (sheet.getRange("B2:B3").values = [[1], [2]]), 1);
    expect(event).toMatchObject({ address: "B2:B3" });
    expect(event?.["details"]).toBeUndefined();
  });

  test("a table's change has them, and the table", async () => {
    const [event] = await hear(
      (context) => [context.workbook.tables.add("Sheet1!A1:B3", true).onChanged],
      (sheet) => (sheet.getRange("B2").values = [[1]]),
      1,
    );
    expect(event).toMatchObject({
      type: "TableChanged",
      details: { valueBefore: 10, valueAfter: 1 },
      tableId: expect.any(String) as unknown,
    });
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => unknown, object]>([
  [
    "a column that came",
    "ColumnInserted",
    (sheet) => sheet.getRange("B:B").insert("Right"),
    { address: "B:B", changeDirectionState: { insertShiftDirection: "Right" } },
  ],
  [
    "rows that went",
    "RowDeleted",
    (sheet) => sheet.getRange("2:3").delete("Up"),
    { address: "2:3", changeDirectionState: { deleteShiftDirection: "Up" } },
  ],
  [
    "cells that came",
    "CellInserted",
    (sheet) => sheet.getRange("E1:E2").insert("Down"),
    { address: "E1:E2", changeDirectionState: { insertShiftDirection: "Down" } },
  ],
  [
    "cells that went",
    "CellDeleted",
    (sheet) => sheet.getRange("B2").delete("Left"),
    { address: "B2", changeDirectionState: { deleteShiftDirection: "Left" } },
  ],
])(
  "excel.changedirectionstate: %s are %s, with the way that others moved",
  async (_title, changeType, act, event) => {
    const heard = await hear(changed, act, 1);
    expect(heard).toContainEqual(
      expect.objectContaining({ changeType, ...event, triggerSource: "ThisLocalAddin" }),
    );
  },
);

test("excel.worksheetformatchangedeventargs: looks alone raise onFormatChanged and not onChanged", async () => {
  const [event, ...more] = await hear(
    (context, sheet) => [sheet.onFormatChanged, context.workbook.worksheets.onFormatChanged, sheet.onChanged],
    (sheet) => (sheet.getRange("A2:B3").format.fill.color = "#FFCC00"),
    2,
  );
  expect(event).toMatchObject({ type: "WorksheetFormatChanged", address: "A2:B3", source: "Local" });
  expect(more.map(({ type }) => type)).toEqual(["WorksheetFormatChanged"]);
});

test("excel.worksheetcalculatedeventargs: which cells were calculated, on their sheet", async () => {
  const [event] = await hear(
    (_context, sheet) => [sheet.onCalculated],
    (sheet) => (sheet.getRange("B3").values = [[7]]),
    1,
  );
  expect(event).toMatchObject({ type: "WorksheetCalculated", address: "C3" });
});

test("a person's edit raises onCalculated as well", async () => {
  const [event] = await hear(
    (context) => [context.workbook.worksheets.onCalculated],
    () => workbench.book.activeSheet().write(one, [[4]]),
    1,
  );
  expect(event).toMatchObject({ type: "WorksheetCalculated", address: "C2" });
});

test("excel.worksheetrowhiddenchangedeventargs: rows hidden and shown", async () => {
  const heard = await hear(
    (_context, sheet) => [sheet.onRowHiddenChanged],
    (sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      sheet.getRange("2:2").rowHidden = false;
    },
    2,
  );
  expect(heard).toMatchObject([
    { address: "2:3", changeType: "Hidden", source: "Local" },
    { address: "2:2", changeType: "Unhidden" },
  ]);
});

test("sheets tell of before and after: name, place, visibility, protection", async () => {
  const heard = await hear(
    ({ workbook: { worksheets } }) => [
      worksheets.onNameChanged,
      worksheets.onMoved,
      worksheets.onVisibilityChanged,
      worksheets.onProtectionChanged,
    ],
    (sheet, { workbook: { worksheets } }) => {
      worksheets.add("Other");
      sheet.name = "Data";
      sheet.position = 1;
      worksheets.getItem("Other").visibility = "Hidden";
      sheet.protection.protect();
    },
    4,
  );
  expect(heard).toMatchObject([
    { type: "WorksheetNameChanged", nameBefore: "Sheet1", nameAfter: "Data" },
    { type: "WorksheetMoved", positionBefore: 0, positionAfter: 1 },
    { type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden" },
    { type: "WorksheetProtectionChanged", isProtected: true },
  ]);
});

test("the sheet in front that is deleted brings another there, and both are told", async () => {
  const heard = await hear(
    ({ workbook: { worksheets } }) => [
      worksheets.onActivated,
      worksheets.onDeactivated,
      worksheets.onDeleted,
    ],
    (sheet, { workbook: { worksheets } }) => {
      worksheets.add("Other");
      sheet.delete();
    },
    3,
  );
  expect(heard.map(({ type }) => type).sort()).toEqual([
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetDeleted",
  ]);
});

test("excel.worksheetrowsortedeventargs: a sort tells its rows", async () => {
  const [event] = await hear(
    (_context, sheet) => [sheet.onRowSorted],
    (sheet) => sheet.getRange("A2:B3").sort.apply([{ key: 0, ascending: true }]),
    1,
  );
  expect(event).toMatchObject({ type: "WorksheetRowSorted", address: "A2:B3", source: "Local" });
});

test("excel.settingcollection: settings that change are told, by whichever way", async () => {
  const heard = await hear(
    ({ workbook }) => [workbook.settings.onSettingsChanged],
    (_sheet, { workbook }) => {
      workbook.settings.add("tier", "A").value = "B";
      workbook.settings.getItem("tier").delete();
    },
    3,
  );
  expect(heard).toHaveLength(3);
});

test("excel.chartcollection: charts that come, go and are activated", async () => {
  const heard = await hear(
    (_context, { charts }) => [charts.onAdded, charts.onActivated, charts.onDeactivated, charts.onDeleted],
    (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
      chart.activate();
      sheet.getRange("A1").select();
      chart.delete();
    },
    4,
  );
  expect(heard.map(({ type }) => type)).toEqual([
    "ChartAdded",
    "ChartActivated",
    "ChartDeactivated",
    "ChartDeleted",
  ]);
});

test("the workbook tells that it came to the front, and that AutoSave was switched", async () => {
  const heard = await hear(
    ({ workbook }) => [workbook.onActivated, workbook.onAutoSaveSettingChanged],
    () => {
      workbench.host.activateWorkbook();
      workbench.host.setAutoSave(false);
      workbench.host.setAutoSave(false);
    },
    2,
  );
  expect(heard.map(({ type }) => type)).toEqual(["WorkbookActivated", "WorkbookAutoSaveSettingChanged"]);
});

test("excel.runtime: with enableEvents false nothing is told; true brings it back", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("E1").values = [["silent"]];
    context.runtime.load("enableEvents");
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
    context.runtime.enableEvents = true;
    sheet.getRange("E2").values = [["told"]];
    await context.sync();
  });
  await until(() => heard.length > 0);
  expect(heard).toEqual(["E2"]);
});

test("events come in the order in which things happened", async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (what: string) => (): Promise<void> => {
      order.push(what);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note("added"));
    worksheets.onChanged.add(note("changed"));
    worksheets.onSelectionChanged.add(note("selected"));
    await context.sync();
    const sheet = worksheets.add("Next");
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B2").select();
    await context.sync();
  });
  await until(() => order.length === 3);
  expect(order).toEqual(["added", "changed", "selected"]);
});
