import type { Sheet } from "../../src/workbench/workbook";
import { ordersSetUp } from "../app/support/orders";
import { HEADERS, LINES, setUp, tableSetUp, type Setup } from "../app/support/prospects";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const sheetNames = ({ workbench }: Setup) => workbench.book.sheets().map(({ name }) => name);
const clock = { now: () => new Date(2026, 8, 30, 14, 5) };

function sheetNamed({ workbench }: Setup, name: string): Sheet {
  const sheet = workbench.book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** Everything that a person reads on a sheet. */
function shown(sheet: Sheet): unknown[][] {
  const used = sheet.usedArea(true);
  return used ? sheet.values(used) : [];
}
const head = (sheet: Sheet) => sheet.values(cell(0, 1))[0]?.[0];

async function hiddenNames({ workbench, sheet }: Setup): Promise<string[]> {
  return workbench.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(sheet.id).names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

describe("a report whose run is taken back", () => {
  test.each([
    ["of accounts", () => tableSetUp(clock)],
    ["of order lines, with the Accounts sheet", () => ordersSetUp(clock)],
    ["in an Excel of the floor", () => tableSetUp(clock, { profile: "floor" })],
  ])("goes with it where it was made for it: %s", async (_, start) => {
    const made = await start();
    await made.app.report();
    expect(sheetNames(made).length).toBeGreaterThan(1);
    expect(await made.app.restore()).toEqual({ done: true });
    expect(sheetNames(made)).toEqual(["Sheet1"]);
    expect(await hiddenNames(made)).toEqual([]);
    await made.app.report();
    expect(sheetNames(made)).toContain("80-20 report");
  });

  test("stays with its figures and says so where its sheet stood before; the next report says it no more", async () => {
    const made = await tableSetUp(clock);
    const { app, sheet, workbench } = made;
    await app.report();
    sheet.write(cell(1, 3), [["no"]]);
    sheet.write(cell(2, 6), [[9000]]);
    const { reportSheet } = await app.report();
    await workbench.book.recalculated();
    const report = sheetNamed(made, reportSheet);
    const before = shown(report);
    expect(await app.restore()).toEqual({
      done: true,
      note: { id: "restore.reportLeft", values: { sheet: reportSheet } },
    });
    await workbench.book.recalculated();
    const sentence = "These figures are from a run that was taken back on 2026-09-30.";
    expect(head(report)).toBe(sentence);
    const [, ...rest] = shown(report);
    expect(rest).toEqual(before);
    // The run that made the sheet takes it away all the same: nobody but the add-in wrote on it.
    expect(await app.restore()).toEqual({ done: true });
    expect(sheetNames(made)).toEqual(["Sheet1"]);
    await app.report();
    expect(head(sheetNamed(made, reportSheet))).toBe("");
  });

  test("says so in the language that it was written in", async () => {
    const chinese = { ...clock, locale: "zh-CN" } as const;
    const made = await tableSetUp(chinese);
    const { reportSheet } = await made.app.report();
    const report = sheetNamed(made, reportSheet);
    report.write(cell(3, 20), [["我的备注"]]);
    await made.app.restore();
    expect(head(report)).toBe("这些数字来自已于 2026-09-30 撤回的一次运行。");
  });

  test.each<[string, (made: Setup, report: Sheet) => void]>([
    ["a note of theirs stands on it", (_, report) => report.write(cell(4, 20), [["mine"]])],
    ["they changed a cell of it", (_, report) => report.write(cell(5, 1), [["Our year"]])],
    [
      "a formula of theirs points at it",
      ({ sheet }, { name }) => sheet.write(cell(20, 20), [[`='${name}'!B5`]]),
    ],
  ])("stays and says so where %s", async (_, change) => {
    const made = await tableSetUp(clock);
    const { reportSheet } = await made.app.report();
    const report = sheetNamed(made, reportSheet);
    change(made, report);
    const theirs = [report.values(cell(4, 20)), report.values(cell(5, 1))];
    const formula = made.sheet.formulas(cell(20, 20));
    expect(await made.app.restore()).toMatchObject({
      note: { id: "restore.reportLeft", values: { sheet: reportSheet } },
    });
    expect(head(report)).toBe("These figures are from a run that was taken back on 2026-09-30.");
    expect([report.values(cell(4, 20)), report.values(cell(5, 1))]).toEqual(theirs);
    expect(made.sheet.formulas(cell(20, 20))).toEqual(formula);
  });

  test.each<[string, () => Promise<Setup>]>([
    ["order lines, with the Accounts sheet", () => ordersSetUp(clock)],
    ["a plain range", () => setUp({ cells: [HEADERS, ...LINES] }, clock)],
  ])("that a person changed keeps its figures, of %s, and their own formulas", async (_, start) => {
    const made = await start();
    const { reportSheet } = await made.app.report();
    const report = sheetNamed(made, reportSheet);
    report.write(cell(0, 1), [["For Ann"]]);
    const theirs = [["=SUM(B5:C9)", "=Sheet1!A2"]];
    report.write({ row: 0, column: 20, rowCount: 1, columnCount: 2 }, theirs);
    await made.workbench.book.recalculated();
    const before = shown(report);
    expect(await made.app.restore()).toMatchObject({
      note: { id: "restore.reportLeft", values: { sheet: reportSheet } },
    });
    await made.workbench.book.recalculated();
    expect(shown(report)).toEqual(before);
    expect(report.formulas({ row: 0, column: 20, rowCount: 1, columnCount: 2 })).toEqual(theirs);
  });

  test("that a person changed keeps its figures also where another report followed it", async () => {
    const made = await ordersSetUp(clock);
    const first = sheetNamed(made, (await made.app.report()).reportSheet);
    first.write(cell(0, 1), [["For Ann"]]);
    made.workbench.book.activate(made.sheet);
    const { reportSheet } = await made.app.report();
    await made.workbench.book.recalculated();
    const before = shown(first);
    expect(await made.app.restore()).toMatchObject({
      note: { id: "restore.reportLeft", values: { sheet: first.name } },
    });
    await made.workbench.book.recalculated();
    expect(shown(first)).toEqual(before);
    expect(sheetNames(made)).not.toContain(reportSheet);
  });

  test("goes, and a copy that they made of its sheet stays and keeps its figures", async () => {
    const made = await setUp({ cells: [HEADERS, ...LINES] }, clock);
    const page = sheetNamed(made, (await made.app.report()).reportSheet);
    const copy = made.workbench.book.copySheet(page, "March");
    await made.workbench.book.recalculated();
    const before = shown(copy);
    expect(await made.app.restore()).toHaveProperty("note.values.sheet", "March");
    await made.workbench.book.recalculated();
    expect(shown(copy).slice(1)).toEqual(before);
    expect(sheetNames(made)).toEqual(["Sheet1", "March"]);
  });

  test("that was cut to a sheet of theirs keeps its figures there, and nothing else there changes", async () => {
    const made = await setUp({ cells: [HEADERS, ...LINES] }, clock);
    const page = sheetNamed(made, (await made.app.report()).reportSheet);
    const board = made.workbench.book.addSheet("Board deck");
    board.write(cell(5, 20), [["=Sheet1!A2"]]);
    page.moveCells(
      { row: 0, column: 0, rowCount: 200, columnCount: 15 },
      { row: 5, column: 0, sheet: board },
    );
    await made.workbench.book.recalculated();
    const all = { row: 0, column: 0, rowCount: 220, columnCount: 25 };
    const before = board.values(all);
    const height = board.rowHeight(5);
    expect(await made.app.restore()).toHaveProperty("note.values.sheet", "Board deck");
    await made.workbench.book.recalculated();
    const told = "These figures are from a run that was taken back on 2026-09-30.";
    expect(board.values(all)).toEqual(
      before.map((line, row) => line.map((value, at) => (row === 5 && at === 1 ? told : value))),
    );
    expect([board.rowHeight(5), board.formulas(cell(5, 20))]).toEqual([height, [["=Sheet1!A2"]]]);
  });

  test.each(["Accounts", "Tier log"])(
    "goes where only programs can show a sheet of ours: %s",
    async (name) => {
      const made = await ordersSetUp(clock);
      await made.app.classify();
      if (name === "Tier log") {
        made.sheet.write(cell(1, 2), [["no"]]);
        await made.app.classify();
      }
      made.workbench.book.activate(made.sheet);
      sheetNamed(made, name).visibility = "VeryHidden";
      expect(await made.app.restore()).toEqual({ done: true });
      expect(sheetNames(made)).not.toContain(name);
    },
  );

  test("a word of theirs where it would say so stays", async () => {
    const made = await tableSetUp(clock);
    const { reportSheet } = await made.app.report();
    const report = sheetNamed(made, reportSheet);
    report.write(cell(0, 1), [["For Ann"]]);
    expect(await made.app.restore()).toHaveProperty("note");
    expect(head(report)).toBe("For Ann");
  });

  test("stays as it is where a later run is taken back that it does not tell of", async () => {
    const made = await tableSetUp(clock);
    const { reportSheet } = await made.app.report();
    made.sheet.write(cell(1, 3), [["no"]]);
    await made.app.classify();
    expect(await made.app.restore()).toEqual({ done: true });
    expect(head(sheetNamed(made, reportSheet))).toBe("");
  });

  test("of another table stays as it is", async () => {
    const made = await setUp(
      {
        cells: [
          ["Account", "Need", "Budget", "Revenue"],
          ["Acme", "yes", "no", 5],
          ["Beta", "no", "no", 7],
        ],
      },
      clock,
    );
    const { app, workbench } = made;
    const { reportSheet } = await app.report();
    const other = workbench.book.addSheet("Second");
    other.write({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, [
      ["Account", "Need", "Budget"],
      ["Ceta", "yes", "yes"],
      ["Delta", "no", "yes"],
    ]);
    await app.classify({ choice: { kind: "sheet", name: "Second" } });
    expect(await app.restore()).toEqual({ done: true });
    expect(head(sheetNamed(made, reportSheet))).toBe("");
    expect(await app.restore()).toEqual({ done: true });
    expect(sheetNames(made)).toEqual(["Sheet1", "Second"]);
  });
});
