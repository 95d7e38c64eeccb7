import type { Area, CellValue, Sheet } from "../../../src/workbench/workbook";
import { columnUnder, HEADERS, LINES, setUp, tableSetUp, TIERS, type Setup } from "../support/prospects";

const at = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  ...{ row, column, rowCount, columnCount },
});
const plain = () => setUp({ cells: [HEADERS, ...LINES] });
const HILL = ["Hill", "Ann", "yes", "yes", "no", "no", 55, ""];
const column = (sheet: Sheet, index: number, rows = 9) => sheet.values(at(0, index, rows)).flat();

/** A line more than the last run saw. */
function grow({ sheet }: Setup): void {
  sheet.write(at(9, 0, 1, 8), [HILL]);
}

async function typeFormula({ sheet, workbench }: Setup, row: number, index: number, formula: string) {
  sheet.write(at(row, index), [[formula]]);
  await workbench.book.recalculated();
}

describe("formulas of the user's in our columns", () => {
  test.each([
    ["beside a total that reads as an account", 9, 13, "=SUM(N2:N9)", "N10"],
    ["where the list grew over it", 9, 8, '=COUNTIF(I2:I9,"3S")', "I10"],
  ])("%s: nothing is written, and the sentence says where", async (_, row, index, formula, address) => {
    const setup = await plain();
    await setup.app.classify();
    setup.sheet.write(at(9, 0, 1, 8), [["Target", "", "", "", "", "", 1122.5, ""]]);
    await typeFormula(setup, row, index, formula);
    const before = setup.sheet.values(at(0, 0, 12, 16));
    await expect(setup.app.classify()).rejects.toMatchObject({
      said: { id: "error.formulaInTheWay", values: { sheet: "Sheet1", address, row: 10 } },
    });
    expect(setup.sheet.values(at(0, 0, 12, 16))).toEqual(before);
    setup.sheet.write(at(9, 0), [["Total"]]);
    await setup.app.classify();
    expect(setup.sheet.formulas(at(row, index))).toEqual([[formula]]);
    await setup.app.restore();
    expect(setup.sheet.formulas(at(row, index))).toEqual([[formula]]);
  });

  test("beside a line that became a total they stay, also when the run is taken back", async () => {
    const setup = await plain();
    const { app, sheet } = setup;
    await app.classify();
    sheet.write(at(8, 0, 1, 8), [["Total", "", "", "", "", "", "", ""]]);
    await typeFormula(setup, 8, 13, "=SUM(N2:N8)");
    await app.classify();
    expect([sheet.formulas(at(8, 13)), sheet.values(at(8, 8))]).toEqual([[["=SUM(N2:N8)"]], [[""]]]);
    await app.restore();
    expect(sheet.formulas(at(8, 13))).toEqual([["=SUM(N2:N8)"]]);
  });

  test("among our figures they go, and come back in the row that they were about", async () => {
    const setup = await plain();
    const { app, sheet } = setup;
    await app.classify();
    await typeFormula(setup, 1, 13, "=G2/SUM(G:G)");
    await app.classify();
    expect(sheet.formulas(at(1, 13))).not.toEqual([["=G2/SUM(G:G)"]]);
    sheet.insertRows(1, 1);
    sheet.write(at(1, 0, 1, 8), [HILL]);
    await app.restore();
    expect(sheet.formulas(at(2, 13))).toEqual([["=G3/SUM(G:G)"]]);
  });

  test("a tier by hand that is computed stays computed", async () => {
    const setup = await plain();
    const { app, sheet } = setup;
    await app.classify();
    sheet.setNumberFormats(at(2, 9), [["General"]]);
    await typeFormula(setup, 2, 9, '=IF(G3>1,"A","")');
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    expect([sheet.formulas(at(2, 9)), sheet.values(at(2, 8))]).toEqual([[['=IF(G3>1,"A","")']], [["A"]]]);
  });
});

describe("columns of ours that are ours no more", () => {
  test("an export of one column more, pasted over the first: it stays, and ours is added anew", async () => {
    const { app, sheet } = await plain();
    await app.classify();
    const theirs: CellValue[] = ["Country", ...LINES.map((_, line) => `Land ${line}`)];
    sheet.write(
      at(0, 8, 9),
      theirs.map((cell) => [cell]),
    );
    await app.classify();
    expect([column(sheet, 8), columnUnder(sheet, "Tier")]).toEqual([theirs, TIERS]);
    await app.restore();
    await app.restore();
    expect(column(sheet, 8)).toEqual(theirs);
  });

  test("an export with one empty column more: it stays empty, and keeps its heading", async () => {
    const { app, sheet } = await plain();
    await app.classify();
    const theirs: CellValue[] = ["Comment", ...LINES.map(() => "")];
    sheet.write(
      at(0, 8, 9),
      theirs.map((cell) => [cell]),
    );
    await app.classify();
    expect([column(sheet, 8), columnUnder(sheet, "Tier")]).toEqual([theirs, TIERS]);
    await app.restore();
    await app.restore();
    expect(column(sheet, 8)).toEqual(theirs);
  });

  test("one that was renamed, and emptied with all others, stays ours", async () => {
    const { app, sheet } = await plain();
    await app.classify();
    sheet.write(at(0, 8), [["Rank"]]);
    sheet.clear(at(1, 8, 8, 7), "Contents");
    await app.classify();
    expect(column(sheet, 8)).toEqual(["Rank", ...TIERS]);
  });

  test("one that was only renamed stays ours", async () => {
    const { app, sheet } = await plain();
    await app.classify();
    sheet.write(at(0, 8), [["Rank"]]);
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    expect(column(sheet, 8)).toEqual(["Rank", "A", ...TIERS.slice(1)]);
    expect(sheet.usedArea(true)?.columnCount).toBe(15);
  });

  test("one that was cut to other rows: nothing is written there", async () => {
    const { app, sheet } = await plain();
    await app.classify();
    sheet.moveCells(at(0, 8, 9), { row: 19, column: 18 });
    const mine = LINES.map((_, line) => [`mine ${line}`]);
    sheet.write(at(1, 18, 8), mine);
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    await app.restore();
    await app.restore();
    expect([sheet.values(at(1, 18, 8)), column(sheet, 18, 28).slice(20)]).toEqual([mine, TIERS]);
  });
});

test.each(["Contents", "All"] as const)(
  "emptied columns (%s) get their headings and looks again",
  async (what) => {
    const { app, sheet } = await plain();
    await app.classify();
    const looks = () => ({
      headings: sheet.values(at(0, 8, 1, 7)),
      colours: sheet.conditionalFormats().length,
      choices: sheet.validation(at(1, 9))?.rule,
      formats: sheet.numberFormats(at(1, 8, 1, 7)),
    });
    const before = looks();
    sheet.clear(at(0, 8, 9, 7), what);
    await app.classify();
    expect(looks()).toEqual(before);
  },
);

test("a run again writes nothing where a model does not run any more and the list grew", async () => {
  const setup = await plain();
  const { app, sheet, workbench } = setup;
  await app.classify();
  sheet.write(at(0, 6, 9), [["Remark"], ...LINES.map(() => [""])]);
  grow(setup);
  await app.classify();
  const runs = workbench.book.settings().get("VitalFew.runs");
  await app.classify();
  expect(workbench.book.settings().get("VitalFew.runs")).toEqual(runs);
});

test("our columns can be taken out after any number of runs", async () => {
  const { app, sheet } = await plain();
  for (const [answer] of [["yes"], ["no"], ["yes"], ["no"], ["yes"], ["no"]]) {
    sheet.write(at(1, 3), [[answer ?? ""]]);
    await app.classify();
  }
  for (let left = 4; left > 0; left--) await app.restore();
  expect(sheet.usedArea(true)?.columnCount).toBe(8);
});

describe("rules of the user's", () => {
  const THEIRS = at(0, 0, 100, 26);
  async function colourEverything({ workbench }: Setup): Promise<void> {
    await workbench.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:Z100");
      const { custom } = cells.conditionalFormats.add("Custom");
      custom.rule.formula = '=$A1="x"';
      await context.sync();
    });
  }
  const theirs = ({ sheet }: Setup) =>
    sheet.conditionalFormats().filter(({ areas }) => areas.some((area) => area.columnCount === 26));

  test("a colour rule over the sheet: rows that came get the colours of tiers all the same", async () => {
    const setup = await plain();
    await colourEverything(setup);
    await setup.app.classify();
    const rules = setup.sheet.conditionalFormats().length;
    grow(setup);
    await setup.app.classify();
    expect(setup.sheet.conditionalFormats().length).toBeGreaterThan(rules);
  });

  test("a colour rule made after the list grew stays whole", async () => {
    const setup = await plain();
    await setup.app.classify();
    const rules = setup.sheet.conditionalFormats().length;
    grow(setup);
    await setup.app.classify();
    await colourEverything(setup);
    await setup.app.restore();
    expect(theirs(setup).map(({ areas }) => areas)).toEqual([[THEIRS]]);
    expect(setup.sheet.conditionalFormats()).toHaveLength(rules + 1);
  });

  test("a drop-down list below the list stays when the list grows over it", async () => {
    const setup = await plain();
    const { app, sheet } = setup;
    const cells = at(9, 9, 40);
    await setup.workbench.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("J10:J49");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      await context.sync();
    });
    await app.classify();
    grow(setup);
    await app.classify();
    await app.restore();
    await app.restore();
    expect(sheet.validation({ ...cells, rowCount: 1 })?.rule).toMatchObject({ source: "x,y" });
  });
});

test("colours and drop-down lists of ours that were carried on to further rows go with our columns", async () => {
  const { app, sheet } = await tableSetUp();
  await app.classify();
  sheet.write(at(9, 0, 1, 8), [HILL]);
  sheet.tables()[0]?.resize(at(0, 0, 10, 15));
  for (const rule of sheet.conditionalFormats())
    sheet.updateConditionalFormat({ ...rule, areas: rule.areas.map((area) => ({ ...area, rowCount: 9 })) });
  const choices = sheet.validation(at(1, 9));
  if (!choices) throw new Error("Set by hand has a drop-down list.");
  sheet.setValidation(at(1, 9, 9), choices);
  await app.restore();
  expect([sheet.conditionalFormats(), sheet.validations()]).toEqual([[], []]);
});
