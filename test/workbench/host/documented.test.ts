/**
 * What Microsoft documents, word for word, beside the host's answer. Statements of the API reference are looked up in
 * @types/office-js, which is made from it; those of articles carry the article's address.
 */
import { readFileSync } from "node:fs";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

const REFERENCE = "https://learn.microsoft.com/javascript/api/excel/excel.";
const ARTICLES = "https://learn.microsoft.com/office/dev/add-ins/";

const reference = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").replace(
  /\s*\n\s*(\*(?!\/)\s?)?/g,
  " ",
);

let workbench: Workbench;
let sheets = 0;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

interface Documented {
  readonly says: string;
  readonly where: string;
  /** Gets a blank sheet of its own. */
  readonly show: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;
  /** What is to come out of it; a text alone is the code of an error. */
  readonly answer: unknown;
}

const statements: readonly Documented[] = [
  {
    says: "If there are no used cells within the range, this function will throw an `ItemNotFound` error.",
    where: "range#excel-excel-range-getusedrange-member(1)",
    show: async (sheet, context) => {
      sheet.getRange("A1:C3").getUsedRange().load("address");
      await context.sync();
    },
    answer: "ItemNotFound",
  },
  {
    says:
      "If there are no used cells within the range, then this method returns an object with its `isNullObject` " +
      "property set to `true`.",
    where: "range#excel-excel-range-getusedrangeornullobject-member(1)",
    show: async (sheet, context) => {
      const used = sheet.getRange("A1:C3").getUsedRangeOrNullObject();
      await context.sync();
      return used.isNullObject;
    },
    answer: true,
  },
  {
    says: "If the entire worksheet is blank, this function will return the top left cell (i.e. it will *not* throw an error).",
    where: "worksheet#excel-excel-worksheet-getusedrange-member(1)",
    show: async (sheet, context) => {
      const used = sheet.getUsedRange().load("rowIndex,columnIndex,cellCount");
      await context.sync();
      return [used.rowIndex, used.columnIndex, used.cellCount];
    },
    answer: [0, 0, 1],
  },
  {
    says:
      'Note that if the worksheet\'s visibility is set to "VeryHidden", the delete operation will fail with an ' +
      "`InvalidOperation` exception.",
    where: "worksheet#excel-excel-worksheet-delete-member(1)",
    show: async (sheet, context) => {
      sheet.visibility = "VeryHidden";
      sheet.delete();
      await context.sync();
    },
    answer: "InvalidOperation",
  },
  {
    says:
      "The worksheet will be added at the end of existing worksheets. If you wish to activate the newly added " +
      "worksheet, call `.activate()` on it.",
    where: "worksheetcollection#excel-excel-worksheetcollection-add-member(1)",
    show: async (_sheet, context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load("id");
      const count = worksheets.getCount();
      const added = worksheets.add("Documented").load("position");
      const still = worksheets.getActiveWorksheet().load("id");
      await context.sync();
      return [added.position === count.value, active.id === still.id];
    },
    answer: [true, true],
  },
  {
    says: "If the resulting range is forced outside the bounds of the worksheet grid, an error will be thrown.",
    where: "range#excel-excel-range-getoffsetrange-member(1)",
    show: async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(0, -1).load("address");
      await context.sync();
    },
    answer: "InvalidArgument",
  },
  {
    says: "The cell can be outside the bounds of its parent range, so long as it stays within the worksheet grid.",
    where: "range#excel-excel-range-getcell-member(1)",
    show: async (sheet, context) => {
      const cell = sheet.getRange("B2:C3").getCell(4, 5).load("rowIndex,columnIndex");
      await context.sync();
      return [cell.rowIndex, cell.columnIndex];
    },
    answer: [5, 6],
  },
  {
    says: 'For example, the `GetBoundingRect` of "B2:C5" and "D10:E15" is "B2:E15".',
    where: "range#excel-excel-range-getboundingrect-member(1)",
    show: async (sheet, context) => {
      const both = sheet.getRange("B2:C5").getBoundingRect("D10:E15").load("rowIndex,rowCount,columnCount");
      await context.sync();
      return [both.rowIndex, both.rowCount, both.columnCount];
    },
    answer: [1, 14, 4],
  },
  {
    says: "Converts the table into a normal range of cells. All data is preserved.",
    where: "table#excel-excel-table-converttorange-member(1)",
    show: async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Name", "Revenue"],
        ["Alpha", 10],
      ];
      const range = sheet.tables.add("A1:B2", true).convertToRange().load("values");
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.values, count.value];
    },
    answer: [
      [
        ["Name", "Revenue"],
        ["Alpha", 10],
      ],
      0,
    ],
  },
  {
    says:
      "Suspends calculation until the next `context.sync()` is called. Once set, it is the developer's " +
      "responsibility to re-calc the workbook, to ensure that any dependencies are propagated.",
    where: "application#excel-excel-application-suspendapicalculationuntilnextsync-member(1)",
    show: async (sheet, context) => {
      const product = sheet.getRange("B1");
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      const read = async (): Promise<unknown> => {
        product.load("values");
        await context.sync();
        return product.values[0]?.[0] as unknown;
      };
      const before = await read();
      context.workbook.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1").values = [[5]];
      const during = await read();
      return [before, during, await read()];
    },
    answer: [2, 2, 10],
  },
  {
    says: "Sets or adds the specified setting to the workbook.",
    where: "settingcollection#excel-excel-settingcollection-add-member(1)",
    show: async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add("once", 1);
      const again = settings.add("once", { tier: "A" }).load("value");
      const count = settings.getCount();
      await context.sync();
      return [again.value as unknown, count.value];
    },
    answer: [{ tier: "A" }, 1],
  },
  {
    says: "The display name of the worksheet. The name must be fewer than 32 characters.",
    where: "worksheet#excel-excel-worksheet-name-member",
    show: async (sheet, context) => {
      sheet.name = "x".repeat(32);
      await context.sync();
    },
    answer: "InvalidArgument",
  },
];

const articles: readonly Documented[] = [
  {
    says: "specify null for all other cells in the 2-D array: the number format is unchanged",
    where: "excel/excel-add-ins-blank-null-values#null-input-in-2-d-array",
    show: async (sheet, context) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["0.0", "0.0", "0.0", "0.0"]];
      range.values = [["Eurasia", 29.96, 0.25, 46068]];
      range.numberFormat = [[null, null, null, "m/d/yyyy;@"]];
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat;
    },
    answer: [["0.0", "0.0", "0.0", "m/d/yyyy;@"]],
  },
  {
    says: "a blank values property clears the content; a blank numberFormat is reset to General",
    where: "excel/excel-add-ins-blank-null-values#blank-input-for-a-property",
    show: async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[7]];
      cell.numberFormat = [["0.00"]];
      cell.values = [[""]];
      cell.numberFormat = [[""]];
      cell.load("values,numberFormat,valueTypes");
      await context.sync();
      return [cell.values, cell.numberFormat, cell.valueTypes];
    },
    answer: [[[""]], [["General"]], [["Empty"]]],
  },
  {
    says: "formatting properties such as size and color are null when different values exist in the range",
    where: "excel/excel-add-ins-blank-null-values#null-property-values-in-the-response",
    show: async (sheet, context) => {
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("A1").format.font.color = "#FF0000";
      const { font } = sheet.getRange("A1:B1").format;
      font.load("size,color");
      await context.sync();
      return [font.size, font.color];
    },
    answer: [null, null],
  },
  {
    says: "null is not a valid value for the color property",
    where: "excel/excel-add-ins-blank-null-values#null-input-for-a-property",
    show: async (sheet, context) => {
      Object.assign(sheet.getRange("A1").format.fill, { color: null });
      await context.sync();
    },
    answer: "InvalidArgument",
  },
  {
    says: "an unbounded range answers null for values, and valid values for address and cellCount",
    where: "excel/excel-add-ins-ranges-unbounded#read-an-unbounded-range",
    show: async (sheet, context) => {
      const column = sheet.getRange("C:C").load("values,text,numberFormat,address,cellCount");
      await context.sync();
      return [
        column.values,
        column.text,
        column.numberFormat,
        column.cellCount,
        /!C:C$/.test(column.address),
      ];
    },
    answer: [null, null, null, 1_048_576, true],
  },
  {
    says: "you cannot set values on an unbounded range because the input request is too large",
    where: "excel/excel-add-ins-ranges-unbounded#write-to-an-unbounded-range",
    show: async (sheet, context) => {
      Object.assign(sheet.getRange("A:B"), { values: "Due Date" });
      await context.sync();
    },
    answer: "RangeExceedsLimit",
  },
  {
    says: "properties must be loaded before they are read",
    where: "develop/application-specific-api-model#load",
    show: (sheet) => Promise.resolve(sheet.getRange("A1").values),
    answer: "PropertyNotLoaded",
  },
  {
    says: "delayForCellEdit false: the batch request automatically fails if the user is in cell edit mode",
    where: "excel/excel-add-ins-delay-in-cell-edit",
    show: async (sheet, context) => {
      workbench.host.faults.enterCellEdit();
      try {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      } finally {
        workbench.host.faults.exitCellEdit();
      }
    },
    answer: "InvalidOperationInCellEditMode",
  },
];

function answerOf({ show }: Documented): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Case ${++sheets}`);
    await context.sync();
    return show(sheet, context);
  });
}

async function check(documented: Documented): Promise<void> {
  if (typeof documented.answer === "string")
    expect((await rejection(answerOf(documented))).code).toBe(documented.answer);
  else expect(await answerOf(documented)).toEqual(documented.answer);
}

describe.each(statements.map((one) => [one.says, REFERENCE + one.where, one] as const))(
  "%s (%s)",
  (says, _where, documented) => {
    test("is what Microsoft writes", () => expect(reference).toContain(says));
    test("is what the host does", () => check(documented));
  },
);

test.each(articles.map((one) => [one.says, ARTICLES + one.where, one] as const))(
  "%s (%s)",
  (_says, _where, documented) => check(documented),
);
