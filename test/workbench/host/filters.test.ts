/**
 * Filters of tables and sheets.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#apply-filters-to-a-table
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

const DAY = 86_400_000;
/** Serial number of a day, seen from today. */
const serial = (days: number): number => {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days) / DAY + 25_569;
};

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amount", "Day"],
      ["stars", 10, serial(0)],
      ["Moons", 50, serial(-1)],
      ["sun", 50, serial(-400)],
      ["", 5, serial(1)],
      ["10", "none", "never"],
      ["st*r", 100, ""],
    ],
  });
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:C7", true).name = "T";
    await context.sync();
  });
});
afterEach(() => workbench.close());

/** Data rows (1 is the first) that are shown. */
const shown = (): number[] =>
  [1, 2, 3, 4, 5, 6].filter((row) => !workbench.book.sheet("Sheet1")?.rowHidden(row));

const onColumn = <T>(
  name: string,
  work: (filter: Excel.Filter, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => work(context.workbook.tables.getItem("T").columns.getItem(name).filter, context));

// https://learn.microsoft.com/javascript/api/excel/excel.filtercriteria
describe("each kind of filter", () => {
  const rows: [string, string, (filter: Excel.Filter) => void, number[], object][] = [
    [
      "values, in any case, and blank",
      "Name",
      (f) => f.applyValuesFilter(["STARS", ""]),
      [1, 4],
      { filterOn: "Values" },
    ],
    ["a number's text", "Amount", (f) => f.applyValuesFilter(["50"]), [2, 3], { filterOn: "Values" }],
    ["greater than", "Amount", (f) => f.applyCustomFilter(">=50"), [2, 3, 6], { criterion1: ">=50" }],
    ["between", "Amount", (f) => f.applyCustomFilter(">5", "<100", "And"), [1, 2, 3], { operator: "And" }],
    ["either", "Amount", (f) => f.applyCustomFilter("<10", "=none", "Or"), [4, 5], { operator: "Or" }],
    ["a pattern", "Name", (f) => f.applyCustomFilter("=s*"), [1, 3, 6], { criterion1: "=s*" }],
    ["a plain star", "Name", (f) => f.applyCustomFilter("=st~*r"), [6], {}],
    ["one character", "Name", (f) => f.applyCustomFilter("=s?n"), [3], {}],
    ["not a text", "Name", (f) => f.applyCustomFilter("<>sun"), [1, 2, 4, 5, 6], {}],
    ["blanks", "Name", (f) => f.applyCustomFilter("="), [4], {}],
    ["no blanks", "Name", (f) => f.applyCustomFilter("<>"), [1, 2, 3, 5, 6], {}],
    [
      "top items, equal ones together",
      "Amount",
      (f) => f.applyTopItemsFilter(2),
      [2, 3, 6],
      { filterOn: "TopItems", criterion1: "2" },
    ],
    ["bottom items", "Amount", (f) => f.applyBottomItemsFilter(1), [4], { filterOn: "BottomItems" }],
    ["top per cent", "Amount", (f) => f.applyTopPercentFilter(20), [6], { filterOn: "TopPercent" }],
    [
      "bottom per cent",
      "Amount",
      (f) => f.applyBottomPercentFilter(40),
      [1, 4],
      { filterOn: "BottomPercent" },
    ],
    [
      "above average",
      "Amount",
      (f) => f.applyDynamicFilter("AboveAverage"),
      [2, 3, 6],
      { dynamicCriteria: "AboveAverage" },
    ],
    ["below average", "Amount", (f) => f.applyDynamicFilter("BelowAverage"), [1, 4], {}],
    ["today", "Day", (f) => f.applyDynamicFilter("Today"), [1], { dynamicCriteria: "Today" }],
    ["yesterday", "Day", (f) => f.applyDynamicFilter("Yesterday"), [2], {}],
    ["tomorrow", "Day", (f) => f.applyDynamicFilter("Tomorrow"), [4], {}],
  ];
  test.each(rows)("%s", (_kind, column, apply, expected, criteria) =>
    onColumn(column, async (filter, context) => {
      apply(filter);
      filter.load("criteria");
      await context.sync();
      expect(shown()).toEqual(expected);
      expect(filter.criteria).toMatchObject(criteria);
      filter.clear();
      filter.load("criteria");
      await context.sync();
      expect([shown(), filter.criteria]).toEqual([[1, 2, 3, 4, 5, 6], null]);
    }),
  );

  test("a day, a month and a year of dates", () =>
    onColumn("Day", async (filter, context) => {
      const today = new Date();
      const date = `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, "0")}-${String(today.getDate()).padStart(2, "0")}`;
      filter.applyValuesFilter([{ date, specificity: "Day" }]);
      await context.sync();
      expect(shown()).toEqual([1]);
      filter.apply({ filterOn: "Values", values: [{ date, specificity: "Year" }] });
      await context.sync();
      expect(shown()).toContain(1);
      expect(shown()).not.toContain(3);
    }));

  test("colours of cells and texts, where equal texts differ in colour", () =>
    onColumn("Amount", async (filter, context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B3").format.fill.color = "#FFFF00";
      sheet.getRange("B4").format.font.color = "#FF0000";
      filter.applyCellColorFilter("#FFFF00");
      await context.sync();
      expect(shown()).toEqual([2]);
      filter.applyFontColorFilter("#FF0000");
      await context.sync();
      expect(shown()).toEqual([3]);
    }));

  test("icons are refused and counted: the workbook shows none", async () => {
    const error = await rejection(
      onColumn("Amount", async (filter, context) => {
        filter.applyIconFilter({ set: "ThreeArrows", index: 0 });
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
    expect([...workbench.host.unimplemented.keys()]).toEqual(["FilterCriteria.filterOn(Icon)"]);
  });
});

test("columns are filtered together; clearFilters and reapplyFilters", () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.columns.getItem("Amount").filter.applyCustomFilter(">=10");
    table.columns.getItem("Name").filter.applyCustomFilter("=s*");
    await context.sync();
    expect(shown()).toEqual([1, 3, 6]);
    // "Reapplies all the filters currently on the table": a changed cell stays until then.
    table.worksheet.getRange("B2").values = [[1]];
    await context.sync();
    expect(shown()).toEqual([1, 3, 6]);
    table.reapplyFilters();
    await context.sync();
    expect(shown()).toEqual([3, 6]);
    table.clearFilters();
    await context.sync();
    expect(shown()).toEqual([1, 2, 3, 4, 5, 6]);
  }));

test("a filter stays with its rows and its column when others come before them", () =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.columns.getItem("Amount").filter.applyTopItemsFilter(1);
    table.worksheet.getRange("A:A").insert("Right");
    table.worksheet.getRange("1:2").insert("Down");
    const { filter } = table.columns.getItem("Amount");
    filter.load("criteria");
    await context.sync();
    expect(filter.criteria).toMatchObject({ filterOn: "TopItems", criterion1: "1" });
    expect([3, 4, 5, 6, 7, 8].filter((row) => !workbench.book.sheet("Sheet1")?.rowHidden(row))).toEqual([8]);
  }));

test("hidden rows stay where they are when the shown ones are sorted", () =>
  // https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("T");
    table.columns.getItem("Amount").filter.applyCustomFilter("<=50");
    table.sort.apply([{ key: 1, ascending: true }]);
    const names = table.columns.getItem("Name").getDataBodyRange().load("values");
    await context.sync();
    expect(names.values.flat()).toEqual(["", "stars", "Moons", "sun", 10, "st*r"]);
  }));

// https://learn.microsoft.com/javascript/api/excel/excel.autofilter
describe("a sheet's AutoFilter", () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("T").convertToRange();
      await context.sync();
    }),
  );

  test("tells its criteria by column, keeps them over a write, and lets go of one or all", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const { autoFilter } = sheet;
      autoFilter.apply("A1:C7", 1, { filterOn: "TopItems", criterion1: "1" });
      autoFilter.apply("A1:C7", 0, { filterOn: "Custom", criterion1: "=s*" });
      autoFilter.load("enabled,isDataFiltered,criteria");
      const range = autoFilter.getRange().load("address");
      await context.sync();
      expect([autoFilter.enabled, autoFilter.isDataFiltered, range.address, shown()]).toEqual([
        true,
        true,
        "Sheet1!A1:C7",
        [6],
      ]);
      expect(autoFilter.criteria).toMatchObject([
        { filterOn: "Custom", criterion1: "=s*" },
        { filterOn: "TopItems", criterion1: "1" },
        null,
      ]);
      sheet.getRange("B2").values = [[1000]];
      autoFilter.reapply();
      await context.sync();
      expect(shown()).toEqual([1]);
      autoFilter.clearColumnCriteria(1);
      await context.sync();
      expect(shown()).toEqual([1, 3, 6]);
      autoFilter.clearCriteria();
      autoFilter.load("isDataFiltered");
      await context.sync();
      expect([autoFilter.isDataFiltered, shown()]).toEqual([false, [1, 2, 3, 4, 5, 6]]);
      autoFilter.remove();
      const none = autoFilter.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));

  test("its criteria move with a column that comes before them", () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.autoFilter.apply("A1:C7", 1, { filterOn: "TopItems", criterion1: "1" });
      sheet.getRange("A:A").insert("Right");
      sheet.autoFilter.load("criteria");
      await context.sync();
      expect(sheet.autoFilter.criteria).toMatchObject([null, { filterOn: "TopItems" }, null]);
      expect(shown()).toEqual([6]);
    }));

  test.each<[string, Excel.FilterCriteria, number]>([
    ["no items", { filterOn: "TopItems", criterion1: "0" }, 0],
    ["101 per cent", { filterOn: "TopPercent", criterion1: "101" }, 0],
    ["no criterion", { filterOn: "Custom" }, 0],
    ["a column beyond the range", { filterOn: "Values", values: ["x"] }, 3],
  ])("%s is refused", async (_title, criteria, column) => {
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").autoFilter.apply("A1:C7", column, criteria);
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});
