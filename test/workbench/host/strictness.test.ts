/**
 * Objects that are gone, missing or of elsewhere.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
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
    ],
  });
});
afterEach(() => workbench.close());

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown;

const failure = (batch: Batch): Promise<OfficeExtension.Error> =>
  rejection(
    Excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }),
  );

const refusals: readonly (readonly [string, Batch, string, string])[] = [
  [
    "a sheet that was deleted in the same request",
    (context) => {
      const other = context.workbook.worksheets.add("Other");
      other.delete();
      other.load("name");
    },
    "ItemNotFound",
    "Worksheet",
  ],
  [
    "a range of a sheet that was deleted",
    async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const range = other.getRange("A1");
      range.load("values");
      await context.sync();
      other.delete();
      range.load("values");
    },
    "ItemNotFound",
    "Range",
  ],
  [
    "a table that became a range",
    async (context, sheet) => {
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      table.convertToRange();
      table.load("name");
    },
    "ItemNotFound",
    "Table",
  ],
  [
    "a setting that was deleted",
    (context) => {
      const setting = context.workbook.settings.add("key", 1);
      setting.delete();
      setting.load("value");
    },
    "ItemNotFound",
    "Setting",
  ],
  [
    "a property that is set on a null object",
    (context) => {
      context.workbook.worksheets.getItemOrNullObject("none").name = "x";
    },
    "ItemNotFound",
    "",
  ],
  [
    "an address on a sheet that there is not",
    (_context, sheet) => sheet.getRange("Nowhere!A1").load("address"),
    "InvalidArgument",
    "Worksheet.getRange",
  ],
  [
    "a range of several areas where one is asked for",
    (_context, sheet) => sheet.getRange("A1,B2").load("address"),
    "InvalidArgument",
    "Worksheet.getRange",
  ],
  [
    "an argument of the wrong kind",
    (_context, sheet) => sheet.getCell("x" as unknown as number, 0).load("address"),
    "InvalidArgument",
    "Worksheet.getCell",
  ],
  [
    "an enumeration's member that there is not",
    (_context, sheet) => sheet.getRange("A1").clear("Everything" as "All"),
    "InvalidArgument",
    "Range.clear",
  ],
];

test.each(refusals.map(([title, batch, code, location]) => [title, code, location, batch] as const))(
  "%s → %s",
  async (_title, code, location, batch) => {
    const error = await failure(batch);
    expect({ code: error.code, location: error.debugInfo.errorLocation ?? "" }).toEqual({ code, location });
  },
);

test("enumerations are taken in any case, as Excel takes them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").clear("contents" as "Contents");
    const cell = sheet.getRange("B2").load("values");
    await context.sync();
    expect(cell.values).toEqual([[""]]);
  });
});

test("another sheet's cells are reached by their address, whatever sheet is asked", async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    const range = other.getRange("Sheet1!B2").load("values,address");
    await context.sync();
    expect([range.values, range.address]).toEqual([[[10]], "Sheet1!B2"]);
  });
});

describe("null objects (develop/application-specific-api-model#ornullobject-methods-and-properties)", () => {
  test("take calls, and all that is got from them is null too", async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("none");
      const range = none.getRange("A1");
      const tables = none.tables;
      none.delete();
      none.load("name");
      range.load("values");
      await context.sync();
      expect([none.isNullObject, range.isNullObject, tables.isNullObject]).toEqual([true, true, true]);
    });
  });

  test.each<
    [string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => OfficeExtension.ClientObject]
  >([
    ["a table", (context) => context.workbook.tables.getItemOrNullObject("none")],
    ["a name", (context) => context.workbook.names.getItemOrNullObject("none")],
    ["a setting", (context) => context.workbook.settings.getItemOrNullObject("none")],
    ["a sheet beside the last", (_context, sheet) => sheet.getNextOrNullObject()],
    ["an intersection", (_context, sheet) => sheet.getRange("A1").getIntersectionOrNullObject("C3")],
    ["a chart", (_context, sheet) => sheet.charts.getItemOrNullObject("none")],
    ["cells of a used range", (_context, sheet) => sheet.getRange("E5:F6").getUsedRangeOrNullObject()],
  ])("%s that is not there", async (_title, get) => {
    await Excel.run(async (context) => {
      const object = get(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
      expect(object.isNullObject).toBe(true);
    });
  });
});

test("an object of a run that is over is refused by the client", async () => {
  const range = await Excel.run(async (context) => {
    const kept = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return kept;
  });
  const error = await rejection(
    Excel.run(range.context, async (context) => {
      range.load("values");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidObjectPath");
});

test("a range that is tracked moves with its cells until it is given back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B2").load("values");
    context.trackedObjects.add(range);
    await context.sync();
    expect(workbench.host.keptReferences).toBeGreaterThan(0);
    sheet.getRange("1:1").insert("Down");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B3");
    context.trackedObjects.remove(range);
    await context.sync();
  });
  await until(() => workbench.host.keptReferences === 0);
});

test("a reference that the host does not know is InvalidReference", async () => {
  const answer = await workbench.host.process({
    Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 6, Name: "Ref999" } },
  });
  expect(answer.Error).toMatchObject({ Code: "InvalidReference", ActionIndex: 0, HttpStatusCode: 400 });
});

test("a request that names no object is InvalidRequest", async () => {
  const answer = await workbench.host.process({
    Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 7 }],
    ObjectPaths: {},
  });
  expect(answer.Error).toMatchObject({ Code: "InvalidRequest" });
});
