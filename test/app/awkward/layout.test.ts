import type { Sheet } from "../../../src/workbench/workbook";
import { columnUnder, HEADERS, LINES, setUp, tableSetUp, TIERS } from "../support/prospects";
import { cellsOf, everythingOf } from "./support/everything";

const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };

describe.each(["table", "range"])("in a %s", (kind) => {
  const open = () => (kind === "table" ? tableSetUp() : setUp({ cells: [HEADERS, ...LINES] }));

  test.each<[string, (sheet: Sheet) => void]>([
    ["frozen panes", (sheet) => sheet.setFreeze(1, 2)],
    [
      "grouped columns, folded up",
      (sheet) => {
        sheet.setOutlineLevel("columns", 1, 3, () => 1);
        sheet.setOutlineLevel("columns", 2, 1, () => 2);
        sheet.setColumnHidden(2, 2, true);
      },
    ],
    [
      "grouped rows, folded up",
      (sheet) => {
        sheet.setOutlineLevel("rows", 3, 4, () => 1);
        sheet.setRowHidden(3, 4, true);
      },
    ],
    [
      "drop-down lists that reach below the data, for rows to come",
      (sheet) => {
        const rule = { kind: "list", source: "yes,no,?", inCellDropDown: true } as const;
        const alert = { show: true, style: "stop", title: "", message: "" } as const;
        sheet.setValidation(
          { row: 1, column: 2, rowCount: 20, columnCount: 4 },
          { rule, ignoreBlanks: true, errorAlert: alert, prompt: { show: false, title: "", message: "" } },
        );
      },
    ],
    [
      "looks and colour rules that reach below the data",
      (sheet) => {
        sheet.setStyle({ row: 9, column: 0, rowCount: 10, columnCount: 8 }, { fill: "#FFF4CC" });
        sheet.addConditionalFormat({
          areas: [{ row: 1, column: 6, rowCount: 20, columnCount: 1 }],
          priority: 0,
          stopIfTrue: false,
          rule: { kind: "cellValue", operator: "greaterThan", formula1: "1000" },
          format: { fill: "#C6EFCE" },
        });
      },
    ],
    [
      "rows and columns of their own sizes",
      (sheet) => {
        sheet.setRowHeight(3, 1, 61);
        sheet.setColumnWidth(7, 1, 301);
      },
    ],
  ])("%s stay as they are, through a run, a restore and two more runs", async (_, arrange) => {
    const { app, sheet } = await open();
    arrange(sheet);
    const before = everythingOf(sheet);
    const user = cellsOf(sheet, { ...USER, rowCount: 24 });
    expect((await app.classify()).analysis.accounts).toBe(LINES.length);
    expect(columnUnder(sheet, "Tier").slice(0, LINES.length)).toEqual(TIERS);
    expect(cellsOf(sheet, { ...USER, rowCount: 24 })).toEqual(user);
    const ran = everythingOf(sheet);
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
    await app.classify();
    expect(everythingOf(sheet)).toEqual(ran);
    await app.classify();
    expect(everythingOf(sheet)).toEqual(ran);
  });
});

describe("merged cells", () => {
  test("a title over the data and over our columns, headings over groups: they stay merged", async () => {
    const title = ["Prospects", ...HEADERS.slice(1).map(() => "")];
    const { app, sheet } = await setUp({ cells: [title, HEADERS, ...LINES] });
    sheet.merge({ row: 0, column: 0, rowCount: 1, columnCount: 20 });
    const before = everythingOf(sheet);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(sheet.merges()).toEqual(before.merges);
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });

  test("in the user's columns: every row keeps what it has, and gets its own tier", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B3:B5").merge();
      await context.sync();
    });
    const before = cellsOf(sheet, USER);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(cellsOf(sheet, USER)).toEqual(before);
  });

  test("in our own columns, where Excel cannot tell of them: what it did not keep is seen, and taken back", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES], profile: "floor" });
    await app.classify();
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("K3:K5").merge();
      await context.sync();
    });
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    const before = sheet.values({ ...USER, columnCount: 15 });
    await expect(app.classify()).rejects.toThrow(
      "Excel did not keep what was written on “Sheet1”, row 4; the old values were put back. Unmerge the cells there",
    );
    expect(sheet.values({ ...USER, columnCount: 15 })).toEqual(before);
  });

  test("in our own columns: they are named with the remedy, and nothing is written", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.merge({ row: 2, column: 10, rowCount: 3, columnCount: 1 });
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    const before = everythingOf(sheet);
    const sentence = "K3:K5 on “Sheet1” are merged cells, which take one value only. Unmerge them";
    await expect(app.classify()).rejects.toThrow(sentence);
    expect(everythingOf(sheet)).toEqual(before);
  });
});
