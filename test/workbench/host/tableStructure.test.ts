/**
 * What tables do to the cells around them, and what they refuse.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amount", "Double", "right"],
      ["b", 20, null, null],
      ["a", 10, null, null],
      [null, null, null, null],
      ["below", "=SUM(B2:B3)", null, null],
    ],
  });
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Sheet1!A1:C3", true);
    table.name = "T";
    table.columns.getItem("Double").getDataBodyRange().formulas = [["=[@Amount]*2"], ["=[@Amount]*2"]];
    await context.sync();
  });
});
afterEach(() => workbench.close());

/** "null" leaves a cell as it is (Range.values); the types of rows leave it out. */
const KEEP = null as unknown as string;

type Work<T> = (table: Excel.Table, context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
const onTable = <T>(work: Work<T>): Promise<T> =>
  Excel.run((context) => {
    const table = context.workbook.tables.getItem("T");
    return work(table, context, context.workbook.worksheets.getItem("Sheet1"));
  });
const refused = (
  work: (table: Excel.Table, sheet: Excel.Worksheet) => void,
): Promise<OfficeExtension.Error> =>
  rejection(
    onTable(async (table, context, sheet) => {
      work(table, sheet);
      await context.sync();
    }),
  );

describe("rows", () => {
  test("push down what stands below, formulas and a table there included", () =>
    onTable(async (table, context, sheet) => {
      sheet.getRange("A7:B8").values = [
        ["x", "y"],
        [1, 2],
      ];
      sheet.tables.add("A7:B8", true).name = "Lower";
      const lower = context.workbook.tables.getItem("Lower");
      table.rows.add(undefined, [
        ["c", 30, KEEP],
        ["d", 40, KEEP],
      ]);
      const place = lower.getRange().load("address");
      const below = sheet.getRange("A7:B7").load("values,formulas");
      const right = sheet.getRange("D1").load("values");
      await context.sync();
      expect([place.address, below.values, right.values]).toEqual([
        "Sheet1!A9:B10",
        [["below", 30]],
        [["right"]],
      ]);
    }));

  test("go on with a column that is one formula, and look like the row above", () =>
    onTable(async (table, context, sheet) => {
      sheet.getRange("B3").numberFormat = [["0.00"]];
      table.rows.add(undefined, [["c", 30, KEEP]]);
      const row = sheet.getRange("B4:C4").load("values,numberFormat");
      await context.sync();
      expect([row.values, row.numberFormat[0]?.[0]]).toEqual([[[30, 60]], "0.00"]);
    }));

  test("that go take nothing else along; the last one is only emptied", () =>
    onTable(async (table, context, sheet) => {
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      const whole = table.getRange().load("address,values");
      const below = sheet.getRange("A4").load("values");
      await context.sync();
      expect([whole.address, whole.values[1], below.values]).toEqual([
        "Sheet1!A1:C2",
        ["", "", ""],
        [["below"]],
      ]);
    }));

  // https://github.com/OfficeDev/office-scripts-docs/issues/654, https://github.com/microsoftgraph/microsoft-graph-docs/issues/4392
  test("are refused where a part of another table would move", async () => {
    const error = await refused((table, sheet) => {
      sheet.tables.add("B8:E9", true);
      table.rows.add(undefined, [["c", 1, KEEP]]);
    });
    expect([error.code, error.message]).toEqual([
      "InsertDeleteConflict",
      "This won't work because it would move cells in a table on your worksheet.",
    ]);
  });
});

describe("columns", () => {
  test("push right what stands in the table's rows only", () =>
    onTable(async (table, context, sheet) => {
      table.columns.add(1, [["Tier"], ["A"], ["B"]]);
      const cells = sheet.getRange("A1:E1").load("values");
      const below = sheet.getRange("B5").load("values");
      await context.sync();
      expect([cells.values, below.values]).toEqual([[["Name", "Tier", "Amount", "Double", "right"]], [[30]]]);
    }));

  test("are read and written whole, header included", () =>
    onTable(async (table, context) => {
      const column = table.columns.getItem("Amount");
      column.values = [["Value"], [5], [6]];
      column.load("name,values");
      const double = table.columns.getItem("Double").getDataBodyRange().load("values,formulas");
      await context.sync();
      expect([column.name, column.values]).toEqual(["Value", [["Value"], [5], [6]]]);
      expect([double.values, double.formulas[0]]).toEqual([[[10], [12]], ["=[@Value]*2"]]);
    }));

  test("are refused where a part of another table would move", async () => {
    const error = await refused((table, sheet) => {
      sheet.tables.add("F2:G9", true);
      table.columns.add();
    });
    expect(error.code).toBe("InsertDeleteConflict");
  });
});

test("a totals row comes with room made for it, and goes", () =>
  onTable(async (table, context, sheet) => {
    table.showTotals = true;
    const total = table.getTotalRowRange().load("address,values");
    const below = sheet.getRange("A5:A6").load("values");
    await context.sync();
    expect([total.address, total.values[0]?.[0], below.values]).toEqual([
      "Sheet1!A4:C4",
      "Total",
      [[""], ["below"]],
    ]);
    table.showTotals = false;
    const back = sheet.getRange("A5").load("values");
    await context.sync();
    expect(back.values).toEqual([["below"]]);
  }));

describe("what named the table's parts", () => {
  beforeEach(() =>
    onTable(async (_table, context, sheet) => {
      sheet.getRange("F1:F6").formulas = [
        ["=SUM(T[Amount])"],
        ['="T[Amount]"&ROWS(T)'],
        ["=COUNTA(T[#All])"],
        ["=INDEX(T[[#Headers],[Amount]],1)"],
        ["=SUM(T[[Amount]:[Double]])"],
        ["=COUNTA(T[[#Headers],[#Data],[Name]])"],
      ];
      context.workbook.names.add("Amounts", "=T[Amount]");
      await context.sync();
    }),
  );

  // "If you convert a table to a range, all cell references change to their equivalent absolute A1 style references."
  // https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
  test("names the cells when the table becomes a range", () =>
    onTable(async (table, context, sheet) => {
      table.convertToRange();
      const formulas = sheet.getRange("F1:F6").load("formulas,values");
      const own = sheet.getRange("C2:C3").load("formulas,values");
      const name = context.workbook.names.getItem("Amounts").load("formula");
      await context.sync();
      expect(formulas.formulas.flat()).toEqual([
        "=SUM(Sheet1!$B$2:$B$3)",
        '="T[Amount]"&ROWS(Sheet1!$A$2:$C$3)',
        "=COUNTA(Sheet1!$A$1:$C$3)",
        "=INDEX(Sheet1!$B$1,1)",
        "=SUM(Sheet1!$B$2:$C$3)",
        "=COUNTA(Sheet1!$A$1:$A$3)",
      ]);
      expect(formulas.values.flat()).toEqual([30, "T[Amount]2", 9, "Amount", 90, 3]);
      expect([own.formulas, own.values]).toEqual([
        [["=Sheet1!$B2*2"], ["=Sheet1!$B3*2"]],
        [[40], [20]],
      ]);
      expect(name.formula).toBe("=Sheet1!$B$2:$B$3");
    }));

  test("is #REF! when the table is deleted with its cells", () =>
    onTable(async (table, context, sheet) => {
      table.delete();
      const formula = sheet.getRange("F1").load("formulas,values");
      await context.sync();
      expect([formula.formulas, formula.values]).toEqual([[["=SUM(#REF!)"]], [["#REF!"]]]);
    }));
});

// https://learn.microsoft.com/javascript/api/excel/excel.tablesort
describe("sort", () => {
  test("by columns; what it was is read, applied again and forgotten", () =>
    onTable(async (table, context) => {
      table.sort.apply([{ key: 0, ascending: true }], true);
      table.sort.load("fields,matchCase,method");
      const names = table.columns.getItem("Name").getDataBodyRange();
      names.load("values");
      const double = table.columns.getItem("Double").getDataBodyRange().load("values");
      await context.sync();
      expect([names.values, double.values]).toEqual([
        [["a"], ["b"]],
        [[20], [40]],
      ]);
      expect(table.sort.fields).toMatchObject([{ key: 0, ascending: true, sortOn: "Value" }]);
      expect([table.sort.matchCase, table.sort.method]).toEqual([true, "PinYin"]);
      names.values = [["z"], ["y"]];
      table.sort.reapply();
      names.load("values");
      await context.sync();
      expect(names.values).toEqual([["y"], ["z"]]);
      table.sort.clear();
      table.sort.load("fields");
      names.load("values");
      await context.sync();
      expect([table.sort.fields, names.values]).toEqual([[], [["y"], ["z"]]]);
    }));

  test.each<[string, Excel.SortField[]]>([
    ["no fields", []],
    ["a column that the table has not", [{ key: 3 }]],
    ["more than 64 fields", Array.from({ length: 65 }, () => ({ key: 0 }))],
  ])("%s are refused", async (_title, fields) => {
    expect((await refused((table) => table.sort.apply(fields))).code).toBe("InvalidArgument");
  });
});

test("looks are kept, and read back", () =>
  onTable(async (table, context) => {
    table.set({
      style: "TableStyleLight9",
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showFilterButton: false,
    });
    table.load();
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      style: "TableStyleLight9",
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showFilterButton: false,
    });
  }));

describe("refused", () => {
  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void, string, string | null]>([
    // https://github.com/OfficeDev/office-js/issues/1199
    [
      "a table over another",
      (_table, sheet) => sheet.tables.add("C3:F9", true),
      "InvalidArgument",
      "A table can't overlap another table.",
    ],
    [
      "a table over merged cells",
      (_table, sheet) => {
        sheet.getRange("F2:G2").merge();
        sheet.tables.add("F1:G4", true);
      },
      "MergedRangeConflict",
      null,
    ],
    ["a style that Excel has not", (table) => (table.style = "TableStyleMedium29"), "InvalidArgument", null],
    // https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
    ["a new size whose header row is another", (table) => table.resize("A2:C4"), "InvalidArgument", null],
    ["a new size that shares no column", (table) => table.resize("E1:F3"), "InvalidArgument", null],
    // https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
    ["a name like a cell", (table) => (table.name = "A1"), "InvalidArgument", null],
    ["a name that begins with a digit", (table) => (table.name = "1st"), "InvalidArgument", null],
    ["a name beyond 255 characters", (table) => (table.name = "x".repeat(256)), "InvalidArgument", null],
    ["a row beyond the end", (table) => table.rows.add(3, [["c", 1, KEEP]]), "InvalidArgument", null],
  ])("%s", async (_title, change, code, message) => {
    const error = await refused(change);
    expect(error.code).toBe(code);
    if (message !== null) expect(error.message).toBe(message);
  });
});

describe("a table that was made of a header alone", () => {
  const rowsAfter = (add: (table: Excel.Table) => void) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Expenses");
      const table = sheet.tables.add("A1:B1", true);
      table.getHeaderRowRange().values = [["Merchant", "Amount"]];
      add(table);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });

  // https://learn.microsoft.com/office/dev/add-ins/tutorials/excel-tutorial#create-a-table
  test("takes its first rows where the blank one stands", async () => {
    const added = [
      ["Phone", 120],
      ["Bank", 142],
    ];
    expect(await rowsAfter((table) => void table.rows.add(undefined, added))).toEqual(added);
  });

  test("puts the next ones below", async () => {
    const rows = await rowsAfter((table) => {
      table.rows.add(undefined, [["Phone", 120]]);
      table.rows.add(undefined, [["Bank", 142]]);
    });
    expect(rows).toEqual([
      ["Phone", 120],
      ["Bank", 142],
    ]);
  });

  test("keeps what was written into its row", async () => {
    const rows = await rowsAfter((table) => {
      table.getDataBodyRange().values = [["Typed", 1]];
      table.rows.add(undefined, [["Phone", 120]]);
    });
    expect(rows).toEqual([
      ["Typed", 1],
      ["Phone", 120],
    ]);
  });
});
