import { LOG_COLUMNS, type CellValue, type LogPlan } from "../../../src/engine";
import { stateCells, stateEntries } from "../../../src/engine/history/state";
import { readLog, writeLog, type Source } from "../../../src/excel";
import type { Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../support/openWorkbench";

let workbench: Workbench | null = null;
afterEach(() => {
  workbench?.close();
  workbench = null;
});

interface Made {
  home: Sheet;
  source: Source;
  write: (plan: Partial<LogPlan>) => Promise<void>;
  /** Accounts of the log's lines, as it is read. */
  accounts: () => Promise<string[]>;
  log: () => Sheet;
}

async function setUp(options: WorkbenchOptions = {}): Promise<Made> {
  const opened = await openWorkbench({
    cells: [
      ["Account", "Revenue"],
      ["Acme", 1],
    ],
    ...options,
  });
  workbench = opened;
  const [home] = opened.book.sheets();
  if (!home) throw new Error("A workbook has a sheet.");
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  const source: Source = { kind: "range", sheetId: home.id, sheet: home.name, area, block: 1, own: [] };
  return {
    home,
    source,
    write: (plan) => writeLog(source, { headerRow: 0 }, { ...NOTHING, ...plan }),
    accounts: async () => (await readLog(source)).lines.map(({ account }) => account),
    log: () => {
      const sheet = opened.book.sheets().find(({ id }) => id !== home.id);
      if (!sheet) throw new Error("There is no log.");
      return sheet;
    },
  };
}

const columns = LOG_COLUMNS.map((id) => ({ id, header: id.toUpperCase(), width: 10 }));
/** The request that makes the sheet: before it the workbook is asked for a log, and for names that are taken. */
const MAKING = 3;
const NOTHING: LogPlan = {
  name: "Tier log",
  tableName: "TierLog",
  columns,
  added: [],
  all: null,
  state: null,
};
let moment = 0;
const line = (account: string): CellValue[] => {
  const run = `2026-09-30T08:00:00.${String(moment++).padStart(3, "0")}Z`;
  return [account, "A", "B", "2026-09-30", "=1+1", "B", "Ann", "2026-12-31", run];
};
const state = (accounts: number) => {
  const entry = { hash: "abcdefg", computed: "3S", joined: 320 } as const;
  const entries = stateEntries(Array.from({ length: accounts }, () => entry));
  return stateCells({ since: "2026-09", firstRun: "a", run: "b", entries });
};
const table = (sheet: Sheet) => {
  const [found] = sheet.tables();
  if (!found) throw new Error("The log is a table.");
  return found;
};
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test.each(["web", "desktop", "excel-2021", "floor"] as const)(
  "in profile %s lines come into a table of their own, and the next ones below them",
  async (profile) => {
    const made = await setUp({ profile });
    await made.write({ added: [line("Acme")], state: state(3) });
    await made.write({ added: [line("Beta"), line("Ceta")] });
    expect(await made.accounts()).toEqual(["Acme", "Beta", "Ceta"]);
    expect(table(made.log()).area()).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 9 });
    expect((await readLog(made.source)).state?.entries).toHaveLength(30);
    expect(workbench && [...workbench.host.unimplemented]).toEqual([]);
  },
);

test("many lines are one write", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")] });
  let writes = 0;
  workbench?.book.onEdit((edit) => {
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

describe("all lines anew", () => {
  test.each(["desktop", "floor"] as const)(
    "fewer than before: the table ends with them (%s)",
    async (profile) => {
      const made = await setUp({ profile });
      await made.write({ added: ["Acme", "Beta", "Ceta"].map(line) });
      await made.write({ all: [line("Delta")] });
      expect(await made.accounts()).toEqual(["Delta"]);
      expect(table(made.log()).area().rowCount).toBe(2);
      expect(made.log().usedArea(true)?.rowCount).toBe(2);
      await made.write({ added: [line("Echo")] });
      expect(await made.accounts()).toEqual(["Delta", "Echo"]);
    },
  );

  test("none: one blank row is left, and the next line goes there", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")] });
    await made.write({ all: [] });
    expect(await made.accounts()).toEqual([]);
    await made.write({ added: [line("Beta")] });
    expect(table(made.log()).area().rowCount).toBe(2);
  });
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
    expect(workbench?.book.sheets()).toHaveLength(2);
  });

  test("a table made a plain range: lines go on below", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    await workbench?.Excel.run(async (context) => {
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

  test("a column of ours deleted: the log begins anew beside what is left", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    made.log().deleteColumns(3, 1);
    await made.write({ added: [line("Beta")] });
    expect(await made.accounts()).toEqual(["Beta"]);
    expect(workbench?.book.sheets()).toHaveLength(2);
  });

  test("its making cut off, wherever: the next one makes it good, on the one sheet", async () => {
    const made = await setUp();
    const { faults } = workbench?.host ?? {};
    let cutOff = 0;
    for (let action = 10; ; action += 4) {
      faults?.fail("AccessDenied", { sync: MAKING, at: { action } });
      const failed = await made.write({ added: [line("Acme")], state: state(1) }).then(
        () => false,
        () => true,
      );
      if (!failed) break;
      cutOff++;
      await made.write({ added: [line("Acme")], state: state(1) });
      expect(workbench?.book.sheets()).toHaveLength(2);
      expect(await made.accounts()).toEqual(["Acme"]);
      expect(made.log().usedArea(true)).toMatchObject({ row: 0, column: 0 });
      workbench?.book.removeSheet(made.log());
    }
    expect(cutOff).toBeGreaterThan(5);
    faults?.clear();
  });

  test("the sheet deleted: a new one", async () => {
    const made = await setUp();
    await made.write({ added: [line("Acme")], state: state(1) });
    workbench?.book.removeSheet(made.log());
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

describe("a state without a line", () => {
  test("waits in the workbook's settings, and goes to the sheet with the first line", async () => {
    const made = await setUp();
    await made.write({ state: state(2) });
    expect(workbench?.book.sheets()).toHaveLength(1);
    expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    await made.write({ added: [line("Acme")] });
    expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    expect([...(workbench?.book.settings().keys() ?? [])]).toEqual([]);
  });

  test("of a list that is too long for settings goes to a sheet at once", async () => {
    const made = await setUp();
    await made.write({ state: state(15_000) });
    expect((await readLog(made.source)).state?.entries).toHaveLength(150_000);
    expect(JSON.stringify([...(workbench?.book.settings() ?? [])]).length).toBeLessThan(1_000);
  });

  test("is forgotten where it is to be none", async () => {
    const made = await setUp();
    await made.write({ state: state(2) });
    await made.write({ state: [] });
    expect(await readLog(made.source)).toEqual({ lines: [], state: null });
    expect(workbench?.book.settings().size).toBe(0);
  });

  test.each(["{", "[]", '{"a":["x"]}'])("that is damaged (%s) is none", async (text) => {
    const made = await setUp();
    workbench?.book.setSetting("VitalFew.states", text);
    expect(await readLog(made.source)).toEqual({ lines: [], state: null });
  });
});

test("a copy of the sheet has the name of the log, but no log of its own yet", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(1) });
  await workbench?.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(made.home.id).copy("End");
    await context.sync();
  });
  const copy = workbench?.book.sheets().at(-1);
  if (!copy) throw new Error("The copy stands.");
  const source = { ...made.source, sheetId: copy.id, sheet: copy.name };
  expect(await readLog(source)).toEqual({ lines: [], state: null });
  await writeLog(source, { headerRow: 0 }, { ...NOTHING, added: [line("Beta")] });
  expect((await readLog(source)).lines.map(({ account }) => account)).toEqual(["Beta"]);
  expect(await made.accounts()).toEqual(["Acme"]);
});
