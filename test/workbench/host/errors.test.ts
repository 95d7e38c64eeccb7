/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

interface Case {
  title: string;
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
  code: string;
  location?: string;
}

const cases: Case[] = [
  {
    title: "a sheet that is not there",
    batch: (context) => context.workbook.worksheets.getItem("nope").load("name"),
    code: "ItemNotFound",
    location: "WorksheetCollection.getItem",
  },
  {
    title: "a table that is not there",
    batch: (context) => context.workbook.tables.getItem("nope").load("name"),
    code: "ItemNotFound",
    location: "TableCollection.getItem",
  },
  {
    title: "an address that is none",
    batch: (_context, sheet) => sheet.getRange("A1:ZZZZ99").load("values"),
    code: "InvalidArgument",
    location: "Worksheet.getRange",
  },
  {
    title: "values of the wrong size",
    batch: (_context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
    },
    code: "InvalidArgument",
    location: "Range.values",
  },
  {
    title: "values of the wrong size that the client sends in pieces",
    batch: (_context, sheet) => {
      sheet.getRange("A1:B2").values = Array.from({ length: 3000 }, () => [1, 2]);
    },
    code: "InvalidArgument",
    location: "Range._ValidateArraySize",
  },
  {
    title: "rows beyond the grid",
    batch: (_context, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"),
    code: "InvalidArgument",
    location: "Range.getOffsetRange",
  },
  {
    title: "a forbidden sheet name",
    batch: (context) => void context.workbook.worksheets.add("a/b"),
    code: "InvalidArgument",
    location: "WorksheetCollection.add",
  },
  {
    title: "a sheet name of 32 characters",
    batch: (context) => void context.workbook.worksheets.add("x".repeat(32)),
    code: "InvalidArgument",
    location: "WorksheetCollection.add",
  },
  {
    title: "a sheet name that is taken",
    batch: (context) => void context.workbook.worksheets.add("SHEET1"),
    code: "ItemAlreadyExists",
    location: "WorksheetCollection.add",
  },
  {
    title: "deleting the only visible sheet",
    batch: (_context, sheet) => sheet.delete(),
    code: "InvalidOperation",
    location: "Worksheet.delete",
  },
  {
    title: "hiding the only visible sheet",
    batch: (_context, sheet) => {
      sheet.visibility = "Hidden";
    },
    code: "InvalidOperation",
    location: "Worksheet.visibility",
  },
  {
    title: "a table name like a cell",
    batch: (_context, sheet) => {
      sheet.tables.add("A1:B3", true).name = "AB12";
    },
    code: "InvalidArgument",
    location: "Table.name",
  },
  {
    title: "overlapping tables",
    batch: (_context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:D5", true);
    },
    code: "InvalidArgument",
    location: "TableCollection.add",
  },
  {
    title: "a colour that is none",
    batch: (_context, sheet) => {
      sheet.getRange("A1").format.fill.color = "#12";
    },
    code: "InvalidArgument",
    location: "RangeFill.color",
  },
  {
    title: "a text longer than a cell holds",
    batch: (_context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
    },
    code: "InvalidArgument",
    location: "Range.values",
  },
  {
    title: "the cells of a name that stands for a number",
    batch: (context) => context.workbook.names.add("limit", "=42").getRange().load("address"),
    code: "InvalidOperation",
    location: "NamedItem.getRange",
  },
  {
    title: "the used range of blank cells",
    batch: (_context, sheet) => sheet.getRange("A1:B2").getUsedRange().load("address"),
    code: "ItemNotFound",
    location: "Range.getUsedRange",
  },
];

test.each(cases)("$title → $code at $location", async ({ batch, code, location }) => {
  const error = await rejection(
    Excel.run(async (context) => {
      batch(context, context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    }),
  );
  expect({ code: error.code, location: error.debugInfo.errorLocation }).toEqual({ code, location });
  expect(error.message).not.toBe("");
});

test("the error names the statement, by the index of the action that failed", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["first"]];
      sheet.getRange("A2").values = [["too", "wide"]];
      await context.sync();
    }),
  );
  expect(error.debugInfo.statement).toContain("range1.values");
  expect(error.message).toBe(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
});

test("what was done before an error stays done, and nothing after it is", async () => {
  await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("A3").values = [["never"]];
      await context.sync();
    }),
  );
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["kept"], [""], [""]]);
});

test("a property that was not loaded is refused by the client itself", async () => {
  const error = await rejection(
    Excel.run((context) =>
      Promise.resolve(context.workbook.worksheets.getActiveWorksheet().getRange("A1").values),
    ),
  );
  expect(error.code).toBe("PropertyNotLoaded");
  expect(workbench.host.statistics.syncs).toBe(0);
});

test("a protected sheet refuses every kind of change with AccessDenied", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const changes: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      sheet.getRange("A1").values = [["x"]];
    },
    (sheet) => {
      sheet.getRange("A1").numberFormat = [["0"]];
    },
    (sheet) => {
      sheet.getRange("A1").format.fill.color = "red";
    },
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => void sheet.getRange("1:1").insert("Down"),
    (sheet) => sheet.getRange("A:A").delete("Left"),
    (sheet) => sheet.getRange("A1:B1").merge(),
    (sheet) => void sheet.tables.add("A1:B2", true),
    (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => sheet.getRange("A1").dataValidation.clear(),
    (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2")),
  ];
  for (const change of changes) {
    const error = await rejection(
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    );
    expect(error.code).toBe("AccessDenied");
  }
});

test("members that Excel has and this host does not are ApiNotFound, and counted", async () => {
  const ask = (): Promise<OfficeExtension.Error> =>
    rejection(
      Excel.run(async (context) => {
        context.workbook.slicers.load("items");
        await context.sync();
      }),
    );
  const error = await ask();
  expect(error.code).toBe("ApiNotFound");
  expect(error.message).toMatch(/^The API you are trying to use could not be found\./);
  await ask();
  await rejection(
    Excel.run(async (context) => {
      context.workbook.functions.sum(1, 2).load("value");
      await context.sync();
    }),
  );
  expect([...workbench.host.unimplemented]).toEqual([
    ["Workbook.slicers", 2],
    ["Workbook.functions", 1],
  ]);
});
