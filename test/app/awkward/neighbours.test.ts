import type { Workbench } from "../../support/openWorkbench";
import { columnUnder, HEADERS, LINES, setUp, tableSetUp, TIERS } from "../support/prospects";
import { everythingOf } from "./support/everything";

const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const OWN = 7;
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Work on the first sheet, as another add-in or a macro of the user's does it. */
const onSheet = ({ Excel }: Workbench, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

describe("right of an Excel table", () => {
  test("cells farther away, another table beside its lower rows: nothing of them moves, there or back", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    sheet.write(cell(2, 25), [["far"]]);
    sheet.write(cell(3, 26), [["=Z3&G2"]]);
    await workbench.book.recalculated();
    const other = { row: 5, column: 20, rowCount: 3, columnCount: 1 };
    sheet.write(other, [["Other"], [1], [2]]);
    sheet.addTable(other, "Other");
    const before = everythingOf(sheet);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(sheet.values(cell(2, 25))).toEqual([["far"]]);
    expect(sheet.formulas(cell(3, 26))).toEqual([["=Z3&G2"]]);
    expect(
      sheet
        .tables()
        .find(({ name }) => name === "Other")
        ?.area(),
    ).toEqual(other);
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });

  test.each([
    ["an Excel that can only insert columns", "floor" as const, false, "table, then"],
    ["such an Excel, and a totals row", "floor" as const, true, "table, then"],
    [
      "a totals row, which Excel moves itself",
      "web" as const,
      true,
      "table, or turn off its totals row, then",
    ],
  ])("with %s, what would move is named, and nothing is written", async (_, profile, totals, remedy) => {
    const { app, sheet } = await tableSetUp({}, { profile });
    const [table] = sheet.tables();
    if (table) table.showTotals = totals;
    sheet.write(cell(2, 25), [["far"]]);
    const before = everythingOf(sheet);
    await expect(app.classify()).rejects.toThrow(
      "Table “Prospects” cannot get 7 more columns without moving what stands in Z3, on its right. " +
        `Move those cells above or below the ${remedy} run again.`,
    );
    expect(everythingOf(sheet)).toEqual(before);
  });

  test.each([
    [
      "hidden columns",
      (workbench: Workbench) => onSheet(workbench, (sheet) => (sheet.getRange("K:L").columnHidden = true)),
      "Table “Prospects” needs 7 columns on its right, but columns in I1:O10 are hidden. Unhide them",
    ],
    [
      "merged cells",
      (workbench: Workbench) => onSheet(workbench, (sheet) => sheet.getRange("J3:K4").merge()),
      "but J3:K4 are merged cells. Unmerge them",
    ],
    [
      "a rule about what may be typed",
      (workbench: Workbench) =>
        onSheet(workbench, (sheet) => {
          sheet.getRange("J2:J100").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
        }),
      "rules of yours for I1:O10 say what may be typed there. Clear them",
    ],
    [
      "a formula that fills several cells",
      (workbench: Workbench) =>
        onSheet(workbench, (sheet) => {
          sheet.getRange("N4").formulas = [["=SEQUENCE(2,3)"]];
        }),
      "but N4:O5 is in use. Move those cells or insert columns there",
    ],
  ])("%s: named with the remedy, and nothing is written", async (_, arrange, sentence) => {
    const { app, sheet, workbench } = await tableSetUp();
    await arrange(workbench);
    await workbench.book.recalculated();
    const before = everythingOf(sheet);
    await expect(app.classify()).rejects.toThrow(sentence);
    expect(everythingOf(sheet)).toEqual(before);
  });

  test("a chart over the free cells keeps its size, since their columns keep their widths", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await onSheet(workbench, (worksheet) => {
      const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("G1:G9"));
      chart.setPosition("K2", "N12");
    });
    const before = everythingOf(sheet);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(everythingOf(sheet)).toMatchObject({ widths: before.widths, charts: before.charts });
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });

  test.each(["web", "floor"] as const)("a chart left of them is no reason (%s)", async (profile) => {
    const { app, sheet, workbench } = await tableSetUp({}, { profile });
    await onSheet(workbench, (worksheet) => {
      worksheet.charts.add("ColumnClustered", worksheet.getRange("G1:G9")).setPosition("A12", "C20");
    });
    const width = sheet.columnWidth(10);
    await app.classify();
    // Before ExcelApi 1.10 nobody can tell where a column stands: there any drawing counts.
    expect(sheet.columnWidth(10) === width).toBe(profile === "floor");
  });
});

describe("right of a plain range the block goes where the sheet is free", () => {
  test.each([
    ["past hidden columns", (sheet: Excel.Worksheet) => (sheet.getRange("J:L").columnHidden = true), 12],
    ["past merged cells", (sheet: Excel.Worksheet) => sheet.getRange("I3:J4").merge(), 10],
    [
      "past columns with rules about what may be typed",
      (sheet: Excel.Worksheet) => {
        sheet.getRange("K2:K500").dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: "GreaterThan" },
        };
      },
      11,
    ],
    [
      "past a formula that fills several cells",
      (sheet: Excel.Worksheet) => (sheet.getRange("J1").formulas = [["=SEQUENCE(1,5)"]]),
      14,
    ],
  ])("%s", async (_, arrange, column) => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await onSheet(workbench, (worksheet) => void arrange(worksheet));
    await workbench.book.recalculated();
    const before = everythingOf(sheet);
    await app.classify();
    expect(sheet.values({ ...cell(0, column), columnCount: OWN })[0]?.[0]).toBe("Tier");
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(everythingOf(sheet)).toMatchObject({ spills: before.spills, merges: before.merges });
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });

  test("where all columns are hidden the sentence says from where on, and nothing is written", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await onSheet(workbench, (worksheet) => (worksheet.getRange("K:XFD").columnHidden = true));
    const before = everythingOf(sheet);
    await expect(app.classify()).rejects.toThrow(
      "The columns of “Sheet1” from K on are hidden, and the results need 7 that can be seen. Unhide them",
    );
    expect(everythingOf(sheet)).toEqual(before);
  });

  test.each(["A1:H1", "H1", "A1:H9", "I1:Z1", "J1:K3"])(
    "colour rules of the user's over %s are neither carried on nor cut by the headers of the block",
    async (address) => {
      const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
      await onSheet(workbench, (worksheet) => {
        const { custom } = worksheet.getRange(address).conditionalFormats.add("Custom");
        custom.rule.formula = "=MOD(ROW(),2)=1";
        custom.format.fill.color = "#EEEEEE";
      });
      const before = sheet.conditionalFormats().map(({ areas, rule }) => ({ areas, rule }));
      await app.classify();
      expect(sheet.conditionalFormats().map(({ areas, rule }) => ({ areas, rule }))).toEqual(
        expect.arrayContaining(before),
      );
      await app.restore();
      expect(sheet.conditionalFormats().map(({ areas, rule }) => ({ areas, rule }))).toEqual(before);
    },
  );

  test("colour rules of the user's that reach over the block stay whole when it is taken out again", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await onSheet(workbench, (worksheet) => {
      const { custom } = worksheet.getRange("A1:Z50").conditionalFormats.add("Custom");
      custom.rule.formula = "=MOD(ROW(),2)=0";
      custom.format.fill.color = "#EEEEEE";
    });
    const before = sheet.conditionalFormats();
    await app.classify();
    expect(sheet.conditionalFormats()).toHaveLength(10);
    await app.restore();
    expect(sheet.conditionalFormats()).toEqual(before);
    expect(sheet.usedArea(true)).toEqual(USER);
  });
});
