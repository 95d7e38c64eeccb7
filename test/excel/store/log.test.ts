import { LOG_COLUMNS } from "../../../src/engine";
import { readLog, writeLog } from "../../../src/excel";
import { cell, line, NOTHING, setUp, state, type Made } from "./support";

/** The request that makes the sheet: before it the workbook is asked for a log, and for names that are taken. */
const MAKING = 3;

test.each(["web", "desktop", "excel-2021", "floor"] as const)(
  "in profile %s lines come into a table of their own, and the next ones below them",
  async (profile) => {
    const made = await setUp({ profile });
    await made.write({ added: [line("Acme")], state: state(3) });
    await made.write({ added: [line("Beta"), line("Ceta")] });
    expect(await made.accounts()).toEqual(["Acme", "Beta", "Ceta"]);
    expect(made.table().area()).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 9 });
    expect((await readLog(made.source)).state?.entries).toHaveLength(30);
    expect([...made.workbench.host.unimplemented]).toEqual([]);
  },
);

test("many lines are one write", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")] });
  let writes = 0;
  made.workbench.book.onEdit((edit) => {
    if (edit.kind === "cells" && edit.by === "api") writes++;
  });
  await made.write({ added: Array.from({ length: 500 }, (_, at) => line(`Firm ${at}`)) });
  expect(writes).toBe(1);
  expect(await made.accounts()).toHaveLength(501);
});

test("texts stay texts: nothing of a line is evaluated", async () => {
  const made = await setUp();
  await made.write({ added: [line("=HYPERLINK(1)"), line("00103")] });
  const area = { row: 1, column: 0, rowCount: 2, columnCount: 5 };
  expect(
    made
      .log()
      .values(area)
      .map(([account, , , , why]) => [account, why]),
  ).toEqual([
    ["=HYPERLINK(1)", "=1+1"],
    ["00103", "=1+1"],
  ]);
  expect(await made.accounts()).toEqual(["=HYPERLINK(1)", "00103"]);
});

describe("what a person does with the sheet", () => {
  test("renamed, with a row above and a column of their own: found again, and their cells stay", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    const sheet = made.log();
    sheet.name = "What changed";
    sheet.insertRows(0, 2);
    sheet.insertColumns(1, 1);
    sheet.write({ row: 2, column: 1, rowCount: 2, columnCount: 1 }, [["Mine"], ["my note"]]);
    await made.write({ added: [line("Beta")], state: state(2) });
    expect(await made.accounts()).toEqual(["Acme", "Beta"]);
    expect(sheet.values(cell(3, 1))).toEqual([["my note"]]);
    expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    expect(made.workbench.book.sheets()).toHaveLength(2);
  });

  test("a table made a plain range: lines go on below", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    await made.workbench.Excel.run(async (context) => {
      context.workbook.tables.getItem("TierLog").convertToRange();
      await context.sync();
    });
    await made.write({ added: [line("Beta")] });
    expect(await made.accounts()).toEqual(["Acme", "Beta"]);
  });

  test("cells below the table are theirs: it is said, and nothing is written", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")] });
    made.log().write(cell(2, 0), [["my remark"]]);
    await expect(made.write({ added: [line("Beta")] })).rejects.toMatchObject({
      said: { id: "error.cellsBelowTable" },
    });
    expect(made.log().values(cell(2, 0))).toEqual([["my remark"]]);
  });

  test.each<[string, (made: Made) => void]>([
    ["deleted", () => undefined],
    ["deleted of a plain range", (made) => made.table().remove(true)],
  ])("its first column %s: the log goes on below its lines, and is told of them", async (_, change) => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    change(made);
    const left = made.log();
    left.deleteColumns(0, 1);
    const { missing, state: kept } = await readLog(made.source);
    expect(missing).toEqual({ sheet: left.name, columns: ["account"] });
    expect(kept?.entries).toHaveLength(10);
    await made.write({ added: [line("Beta")], state: state(2) });
    await made.write({ added: [line("Ceta")] });
    expect(await made.accounts()).toEqual(["Beta", "Ceta"]);
    expect(made.workbench.book.sheets()).toEqual([made.home, left]);
    expect(left.values(cell(1, LOG_COLUMNS.indexOf("why") - 1))).toEqual([["=1+1"]]);
    const log = await readLog(made.source);
    expect(log.missing).toBeUndefined();
    expect(log.state?.entries).toHaveLength(20);
  });

  test("its making cut off, wherever: the next one makes it good, on the one sheet", async () => {
    const made = await setUp();
    const { faults } = made.workbench.host;
    let cutOff = 0;
    for (let action = 10; ; action += 4) {
      // Where a log was deleted, the workbook is asked for what is left of it, too.
      faults.fail("AccessDenied", { sync: cutOff > 0 ? MAKING + 1 : MAKING, at: { action } });
      const failed = await made.write({ added: [line("Acme")], state: state(1) }).then(
        () => false,
        () => true,
      );
      if (!failed) break;
      cutOff++;
      await made.write({ added: [line("Acme")], state: state(1) });
      expect(made.workbench.book.sheets()).toHaveLength(2);
      expect(await made.accounts()).toEqual(["Acme"]);
      expect(made.log().usedArea(true)).toMatchObject({ row: 0, column: 0 });
      made.workbench.book.removeSheet(made.log());
    }
    expect(cutOff).toBeGreaterThan(5);
    faults.clear();
  });

  test("the sheet deleted: a new one", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    made.workbench.book.removeSheet(made.log());
    expect(await readLog(made.source)).toEqual({ lines: [], state: null });
    await made.write({ added: [line("Beta")] });
    expect(await made.accounts()).toEqual(["Beta"]);
  });

  test("the state changed by another hand: the lines stay, the state is none", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    made.log().write(cell(0, LOG_COLUMNS.length + 2), [["x"]]);
    expect((await readLog(made.source)).state).toBeNull();
    expect(await made.accounts()).toEqual(["Acme"]);
  });
});

test("a copy of the sheet has the name of the log, but no log of its own yet", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(1) });
  await made.workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(made.home.id).copy("End");
    await context.sync();
  });
  const copy = made.workbench.book.sheets().at(-1);
  if (!copy) throw new Error("The copy stands.");
  const source = { ...made.source, sheetId: copy.id, sheet: copy.name };
  expect(await readLog(source)).toEqual({ lines: [], state: null });
  await writeLog(source, { headerRow: 0 }, { ...NOTHING, added: [line("Beta")] });
  expect((await readLog(source)).lines.map(({ account }) => account)).toEqual(["Beta"]);
  expect(await made.accounts()).toEqual(["Acme"]);
});
