/**
 * What refers to cells, tables and names that are gone is #REF!: "The #REF! error shows when a formula refers to a
 * cell that's not valid. This happens most often when cells that were referenced by formulas get deleted, or pasted
 * over." https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    profile: "desktop",
    cells: [
      ["Name", "Amt", "Fee"],
      ["a", 1, 5],
      ["b", 2, 6],
    ],
  });
});
afterEach(() => workbench.close());

/** Formulas are written to H10 of the sheet Formulas and below; the sheet Sheet1 holds the table T in A1:C3. */
const FIRST_ROW = 10;
type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** What formulas show before the work and after it, and the names of the workbook then. */
function around(
  formulas: readonly string[],
  work: Work,
  names: Readonly<Record<string, string>> = {},
): Promise<{ before: unknown[]; after: unknown[]; names: Record<string, string> }> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.tables.add("A1:C3", true).name = "T";
    for (const [name, formula] of Object.entries(names)) context.workbook.names.add(name, formula);
    sheet.names.add("Own", "=Sheet1!$B$3");
    const home = context.workbook.worksheets.add("Formulas");
    const cells = home.getRange(`H${FIRST_ROW}:H${FIRST_ROW + formulas.length - 1}`);
    cells.formulas = formulas.map((formula) => [formula]);
    const before = home.getRange(`H${FIRST_ROW}:H${FIRST_ROW + formulas.length - 1}`).load("values");
    await context.sync();
    work(sheet, context);
    await context.sync();
    const after = home.getRange(`H${FIRST_ROW}:H${FIRST_ROW + formulas.length - 1}`).load("values");
    const left = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return {
      before: before.values.flat(),
      after: after.values.flat(),
      names: Object.fromEntries(left.items.map(({ name, formula }) => [name, formula as string])),
    };
  });
}

const REF = "#REF!";

describe("a sheet that is deleted", () => {
  const formulas = [
    "=Sheet1!B2",
    "=SUM('Sheet1'!B2:B3)+1",
    "=SUM(T[Amt])",
    "=SUM(T)",
    "=SUM(Wide)",
    "=Twice",
    "=SUM(OfTable)",
    "=Sheet1!Own",
    '="Sheet1!B2"',
    "=SUM(H1:H2)+7",
  ];
  const names = { Wide: "=Sheet1!$B$2:$B$3", Twice: "=SUM(Sheet1!$B$2:$B$3)*2", OfTable: "=T[Amt]" };

  test("leaves #REF! wherever its cells, tables and names were named", async () => {
    const { before, after } = await around(formulas, (sheet) => sheet.delete(), names);
    expect(before).toEqual([1, 4, 3, 14, 3, 6, 3, 2, "Sheet1!B2", 7]);
    expect(after).toEqual([REF, REF, REF, REF, REF, REF, REF, REF, "Sheet1!B2", 7]);
  });

  /**
   * "The scope of a name is the location within which the name is recognized": a sheet's own names go with it, those
   * of the workbook stay. https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
   */
  test("takes its own names along; those of the workbook stay, with #REF!", async () => {
    const { names: left } = await around(["=1"], (sheet) => sheet.delete(), names);
    expect(workbench.book.names().filter(({ scope }) => scope !== null)).toEqual([]);
    expect(left).toEqual({ Wide: "=#REF!", Twice: "=SUM(#REF!)*2", OfTable: "=#REF!" });
  });

  test("leaves the name free for another sheet's own", async () => {
    await around(["=1"], (sheet) => sheet.delete());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Sheet1");
      sheet.names.add("Own", "=42");
      const own = sheet.names.getItem("Own").load("value");
      await context.sync();
      expect(own.value).toBe(42);
    });
  });

  test("leaves #REF! in charts of other sheets", async () => {
    await around(["=1"], (sheet, context) => {
      const home = context.workbook.worksheets.getItem("Formulas");
      home.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      sheet.delete();
    });
    const [chart] = workbench.book.sheet("Formulas")?.charts() ?? [];
    expect(chart?.series.map(({ values, categories }) => [values, categories])).toEqual([[REF, REF]]);
  });
});

/** Of a structured reference, what is gone is #REF! as of any other. */
describe("a table, or a column of it, that goes", () => {
  const formulas = ["=SUM(T[Amt])", "=SUM(T[Fee])", "=SUM(T)", "=SUM(OfAmt)", "=OfTable"];
  const names = { OfAmt: "=T[Amt]", OfTable: "=SUM(T)+1" };
  const before = [3, 11, 14, 3, 15];
  const all = [REF, REF, REF, REF, REF];
  const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("T");

  test.each<[string, Work, unknown[], Record<string, string>]>([
    [
      "TableColumn.delete",
      (_sheet, context) => table(context).columns.getItem("Amt").delete(),
      [REF, 11, 11, REF, 12],
      { OfAmt: "=#REF!", OfTable: "=SUM(T)+1" },
    ],
    [
      "the sheet's column is deleted",
      (sheet) => sheet.getRange("B:B").delete("Left"),
      [REF, 11, 11, REF, 12],
      { OfAmt: "=#REF!", OfTable: "=SUM(T)+1" },
    ],
    [
      "Table.resize leaves a column out",
      (_sheet, context) => table(context).resize("A1:B3"),
      [3, REF, 3, 3, 4],
      { OfAmt: "=T[Amt]", OfTable: "=SUM(T)+1" },
    ],
    [
      "Table.delete",
      (_sheet, context) => table(context).delete(),
      all,
      { OfAmt: "=#REF!", OfTable: "=SUM(#REF!)+1" },
    ],
    [
      "its cells are deleted",
      (sheet) => sheet.getRange("A1:C3").delete("Up"),
      all,
      { OfAmt: "=#REF!", OfTable: "=SUM(#REF!)+1" },
    ],
    [
      "its rows are deleted",
      (sheet) => sheet.getRange("1:3").delete("Up"),
      all,
      { OfAmt: "=#REF!", OfTable: "=SUM(#REF!)+1" },
    ],
    [
      "other cells are moved over it",
      (sheet) => sheet.getRange("J1:L3").moveTo("A1"),
      all,
      { OfAmt: "=#REF!", OfTable: "=SUM(#REF!)+1" },
    ],
  ])("%s", async (_title, work, after, namesAfter) => {
    const found = await around(formulas, work, names);
    expect(found).toEqual({ before, after, names: namesAfter });
  });
});

/**
 * Cells that others are put over are gone, as if they were deleted first ("… get deleted, or pasted over"). A name
 * follows its cells when all of them are moved, and only then; so it does when all of them are gone.
 */
describe("cells that are moved", () => {
  const formulas = [
    "=SUM(Sheet1!B2:B3)",
    "=SUM(Covered)",
    "=SUM(Partly)",
    "=SUM(Along)",
    "=SUM(Sheet1!E1:E2)",
  ];
  const names = {
    Covered: "=Sheet1!$B$2:$B$3",
    Partly: "=Sheet1!$B$3:$B$4",
    Along: "=Sheet1!$E$1:$E$2",
    Half: "=Sheet1!$E$2:$E$3",
  };
  const setUp = async (): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("E1:E2").values = [[10], [20]];
      context.workbook.worksheets.add("Two").getRange("E1:E2").values = [[100], [200]];
      await context.sync();
    });
  };
  const plain =
    (work: Work): Work =>
    (sheet, context) => {
      context.workbook.tables.getItem("T").convertToRange();
      work(sheet, context);
    };

  test("over what others refer to leave #REF! in formulas and names; a part of it stays", async () => {
    await setUp();
    const found = await around(
      formulas,
      plain((sheet) => sheet.getRange("E1:E2").moveTo("B2")),
      names,
    );
    expect(found.before).toEqual([3, 3, 2, 30, 30]);
    expect(found.after).toEqual([REF, REF, 20, 30, 30]);
    expect(found.names).toEqual({
      Covered: "=#REF!",
      Partly: "=Sheet1!$B$3:$B$4",
      Along: "=Sheet1!$B$2:$B$3",
      Half: "=Sheet1!$E$2:$E$3",
    });
  });

  test("from another sheet do the same, and what refers to them follows there", async () => {
    await setUp();
    const found = await around(
      ["=SUM(Sheet1!B2:B3)", "=SUM(Covered)", "=SUM(There)", "=SUM(Two!E1:E2)"],
      plain((sheet, context) =>
        context.workbook.worksheets.getItem("Two").getRange("E1:E2").moveTo(sheet.getRange("B2")),
      ),
      { Covered: "=Sheet1!$B$2:$B$3", There: "=Two!$E$1:$E$2" },
    );
    expect(found.before).toEqual([3, 3, 300, 300]);
    expect(found.after).toEqual([REF, REF, 300, 300]);
    expect(found.names).toEqual({ Covered: "=#REF!", There: "=Sheet1!$B$2:$B$3" });
  });

  test("by a row over themselves keep what refers to them", async () => {
    const found = await around(
      ["=SUM(Sheet1!B2:B3)", "=SUM(Covered)"],
      plain((sheet) => sheet.getRange("B2:B3").moveTo("B3")),
      { Covered: "=Sheet1!$B$2:$B$3" },
    );
    expect(found.after).toEqual([3, 3]);
    expect(found.names).toEqual({ Covered: "=Sheet1!$B$3:$B$4" });
  });

  test("over the cells of a chart leave it #REF!", async () => {
    await setUp();
    await around(
      ["=1"],
      plain((sheet) => {
        sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns");
        sheet.getRange("E1:E2").moveTo("B2");
      }),
    );
    const [chart] = workbench.book.sheet("Sheet1")?.charts() ?? [];
    expect(chart?.series.map(({ values }) => values)).toEqual([REF]);
  });
});

test("a name that rows push on is calculated where it is", async () => {
  const { before, after, names } = await around(
    ["=SUM(Wide)", "=Wide2 +1"],
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("B3").values = [[100]];
    },
    { Wide: "=Sheet1!$B$2:$B$3", Wide2: "=SUM(Sheet1!$B$2:$B$3)" },
  );
  expect([before, after]).toEqual([
    [3, 4],
    [102, 103],
  ]);
  expect(names).toEqual({ Wide: "=Sheet1!$B$3:$B$4", Wide2: "=SUM(Sheet1!$B$3:$B$4)" });
});
