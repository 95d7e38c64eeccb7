import { createApp, createInlineEngine, type App } from "../../src/app";
import type { Settings } from "../../src/engine";
import { createSay } from "../../src/locales";
import { accountsOf, ordersSetUp } from "./support/orders";
import {
  columnUnder,
  HEADERS,
  LINES,
  savedAndOpened,
  setUp,
  tableSetUp,
  type Setup,
} from "./support/prospects";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const rangeSetUp = () => setUp({ cells: [HEADERS, ...LINES] });

describe("rows that changed since the last run", () => {
  test("there is nothing to tell before a run, and none are changed right after one, or a second one", async () => {
    const { app } = await tableSetUp();
    expect(await app.changedRows()).toBeNull();
    await app.classify();
    expect(await app.changedRows()).toBe(0);
    await app.report();
    expect(await app.changedRows()).toBe(0);
  });

  test.each<[string, number, (setup: Setup) => void | Promise<void>]>([
    ["an edited answer", 1, ({ sheet }) => sheet.write(cell(5, 3), [["yes"]])],
    [
      "two cells of one row",
      1,
      ({ sheet }) => sheet.write({ ...cell(5, 2), columnCount: 2 }, [["yes", "yes"]]),
    ],
    ["a tier by hand", 1, ({ sheet }) => sheet.write(cell(2, 9), [["A"]])],
    ["a tier that somebody overwrote", 1, ({ sheet }) => sheet.write(cell(2, 8), [["B"]])],
    ["a column that nothing is computed from", 0, ({ sheet }) => sheet.write(cell(2, 7), [["called"]])],
    ["a cell far away", 0, ({ sheet }) => sheet.write(cell(40, 30), [["note"]])],
    ["the same value once more", 0, ({ sheet }) => sheet.write(cell(1, 6), [[5000]])],
    ["a row that went", 1, ({ sheet }) => sheet.tables()[0]?.removeRows(2, 1)],
    ["rows that came", 2, ({ sheet }) => sheet.tables()[0]?.insertRows(3, 2)],
    ["a column of the user's that was moved by another", 0, ({ sheet }) => sheet.insertColumns(1, 1)],
    ["a mapped column that went", 8, ({ sheet }) => sheet.tables()[0]?.removeColumn(3)],
    ["the table itself that went", 8, ({ sheet }) => sheet.tables()[0]?.remove(false)],
    [
      "rows that were sorted with all their cells",
      0,
      ({ workbench }) =>
        workbench.Excel.run(async (context) => {
          context.workbook.tables.getItem("Prospects").sort.apply([{ key: 0, ascending: false }]);
          await context.sync();
        }),
    ],
    [
      "the result of a formula, which raises no event",
      2,
      async ({ sheet, workbench }) => {
        sheet.write(cell(0, 20), [[7]]);
        await workbench.book.recalculated();
      },
    ],
  ])("%s: %i", async (what, expected, change) => {
    const setup = await tableSetUp();
    const { app, sheet, workbench } = setup;
    if (what.includes("formula")) {
      sheet.write(cell(0, 20), [[1]]);
      sheet.write({ ...cell(2, 6), rowCount: 2 }, [["=U1*1000"], ["=U1*100"]]);
      await workbench.book.recalculated();
    }
    await app.classify();
    await change(setup);
    const edits: unknown[] = [];
    workbench.book.onEdit((edit) => edits.push(edit));
    expect(await app.changedRows()).toBe(expected);
    expect(edits).toEqual([]);
    if (sheet.tables().length > 0 && expected < 8) {
      await app.classify();
      expect(await app.changedRows()).toBe(0);
    }
  });

  test("of a plain range, cells that were sorted without ours are changed rows", async () => {
    const { app, sheet, workbench } = await rangeSetUp();
    await app.classify();
    await workbench.Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange("A2:H9")
        .sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(columnUnder(sheet, "Account")[0]).toBe("Northwind");
    expect(await app.changedRows()).toBeGreaterThan(3);
  });

  test("what the add-in writes for the person is none: a tag, an answer", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    workbench.book.select(sheet, [cell(2, 0)]);
    await app.tag("A");
    expect(await app.changedRows()).toBe(0);
    workbench.book.select(sheet, [cell(6, 0)]);
    await app.answer(true);
    expect(await app.changedRows()).toBe(0);
    sheet.write(cell(5, 3), [["yes"]]);
    await app.tag("B");
    expect(await app.changedRows()).toBe(1);
  });

  test("after “Restore previous values” there is no run to tell of", async () => {
    const { app } = await tableSetUp();
    await app.classify();
    await app.restore();
    expect(await app.changedRows()).toBeNull();
  });

  test("of order lines: a line, and a tier by hand on the Accounts sheet", async () => {
    const setup = await ordersSetUp();
    const { app, sheet } = setup;
    await app.classify();
    expect(await app.changedRows()).toBe(0);
    const accounts = accountsOf(setup);
    const [headers = []] = accounts.values({ row: 0, column: 0, rowCount: 1, columnCount: 12 });
    accounts.write(cell(2, headers.indexOf("Set by hand")), [["A"]]);
    expect(await app.changedRows()).toBe(1);
    sheet.write(cell(1, 6), [[301]]);
    expect(await app.changedRows()).toBe(2);
    await app.classify();
    expect(await app.changedRows()).toBe(0);
  });
});

describe("after a reload of the pane", () => {
  /** The use cases of a pane that was opened anew: it knows nothing but what stands in the workbook. */
  const reopened = (settings: Partial<Settings> = {}): App => {
    const say = createSay("en");
    return createApp({ engine: createInlineEngine(say), say, settings });
  };

  test("rows that changed since the last run are told, until it runs again or is taken back", async () => {
    const { app, sheet } = await tableSetUp();
    expect(await reopened().changedRows()).toBeNull();
    await app.classify();
    expect(await reopened().changedRows()).toBe(0);
    sheet.write({ ...cell(5, 2), columnCount: 2 }, [["yes", "yes"]]);
    sheet.write(cell(2, 9), [["A"]]);
    sheet.write(cell(3, 7), [["called"]]);
    expect(await reopened().changedRows()).toBe(2);
    const pane = reopened();
    await pane.classify();
    expect(await reopened().changedRows()).toBe(0);
    await pane.restore();
    expect(await reopened().changedRows()).toBeNull();
  });

  test("also those of a file that was saved and opened anew", async () => {
    const before = await tableSetUp();
    await before.app.classify();
    const { sheet } = await savedAndOpened(before);
    expect(await reopened().changedRows()).toBe(0);
    sheet.write(cell(1, 6), [[5001]]);
    expect(await reopened().changedRows()).toBe(1);
  });

  test("a run that changed no cell of ours counts as the last one, and so do a tag and an answer", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    sheet.write(cell(7, 1), [["Cem"]]);
    expect(await reopened().changedRows()).toBe(1);
    await app.classify();
    expect(await reopened().changedRows()).toBe(0);
    workbench.book.select(sheet, [cell(2, 0)]);
    await app.tag("A");
    workbench.book.select(sheet, [cell(6, 0)]);
    await app.answer(true);
    expect(await reopened().changedRows()).toBe(0);
    sheet.write(cell(2, 9), [["B"]]);
    expect(await reopened().changedRows()).toBe(1);
  });

  test("a tier by hand on the Accounts sheet of order lines", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    expect(await reopened({ account: "name" }).changedRows()).toBe(0);
    const accounts = accountsOf(made);
    const [headers = []] = accounts.values({ row: 0, column: 0, rowCount: 1, columnCount: 12 });
    accounts.write(cell(2, headers.indexOf("Set by hand")), [["A"]]);
    expect(await reopened({ account: "name" }).changedRows()).toBe(1);
  });

  test("the workbook keeps it once, however many runs and tags; taken back, nothing of it is left", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    const run = async (need: string) => {
      sheet.write(cell(1, 3), [[need]]);
      await app.classify();
    };
    for (const need of ["no", "yes", "no", "yes", "no"]) await run(need);
    workbench.book.select(sheet, [cell(2, 0)]);
    await app.tag("A");
    // The records of the last three runs and of the one that added the columns, what the latest saw and what it found.
    expect(await countParts()).toBe(6);
    for (let left = 4; left > 0; left--) expect(await app.restore()).toMatchObject({ done: true });
    expect(await countParts()).toBe(0);
    expect(await reopened().changedRows()).toBeNull();
  });

  test("a run that was cut off and put back leaves the one before it as the last", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    sheet.write({ ...cell(1, 3), rowCount: 2 }, [["no"], ["no"]]);
    const { faults } = workbench.host;
    let isOrdered = false;
    const run = app.classify({
      onProgress: ({ step }) => {
        if (step !== "write" || isOrdered) return;
        isOrdered = true;
        // The request after those that look at the sheet and its rows, and the run's mark, is the one that writes.
        faults.fail("AccessDenied", { sync: 5, at: "end" });
        faults.fail("AccessDenied", { sync: 6, times: Infinity });
      },
    });
    await expect(run).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
    faults.clear();
    const pane = reopened();
    expect((await pane.preview()).repaired).toMatchObject({ id: "run.repaired" });
    expect(await pane.changedRows()).toBe(2);
  });

  test("an opened pane looks by itself, once; without a run it does not", async () => {
    const { app, sheet } = await tableSetUp();
    const fresh = reopened();
    let calls = 0;
    const stop = await fresh.onDataChange(() => calls++, { quiet: 0 });
    await fresh.preview();
    await stop();
    expect(calls).toBe(0);

    await app.classify();
    sheet.write(cell(1, 6), [[5001]]);
    const pane = reopened();
    const told = new Promise<() => Promise<void>>((resolve, reject) => {
      const stopWatch = pane.onDataChange(() => void stopWatch.then(resolve), { quiet: 0 });
      stopWatch.catch(reject);
    });
    await (
      await told
    )();
    expect(await pane.changedRows()).toBe(1);
  });
});

/** Custom XML parts of the workbook in use. */
function countParts(): Promise<number> {
  return Excel.run(async ({ workbook }) => {
    const count = workbook.customXmlParts.getCount();
    await workbook.context.sync();
    return count.value;
  });
}

describe("watching", () => {
  /** Calls of the listener; each can be waited for. */
  async function watched(app: App, comeBack?: (back: () => void) => () => void) {
    let calls = 0;
    let wake: (() => void) | null = null;
    const stop = await app.onDataChange(
      () => {
        calls++;
        wake?.();
      },
      { quiet: 1, ...(comeBack && { comeBack }) },
    );
    return { stop, calls: () => calls, next: () => new Promise<void>((resolve) => (wake = resolve)) };
  }

  test("edits that come together are told once; nothing is written for them", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    const { next, calls, stop } = await watched(app);
    const told = next();
    for (const row of [1, 2, 3]) sheet.write(cell(row, 3), [["no"]]);
    await told;
    expect(calls()).toBe(1);
    const edits: unknown[] = [];
    workbench.book.onEdit((edit) => edits.push(edit));
    expect(await app.changedRows()).toBe(3);
    expect(edits).toEqual([]);
    await stop();
  });

  test("a colleague's edit is told, and no cell is written for it", async () => {
    const { app, workbench } = await tableSetUp();
    await app.classify();
    const { next, stop } = await watched(app);
    const told = next();
    const edits: string[] = [];
    workbench.host.faults.otherUser((book) => book.activeSheet().write(cell(3, 3), [["no"]]));
    workbench.book.onEdit((edit) => edits.push(edit.by));
    // Events go out with the next answer.
    await app.preview();
    await told;
    expect(await app.changedRows()).toBe(1);
    expect(edits).toEqual([]);
    await stop();
  });

  test.each(["web", "floor"] as const)(
    "runs, reports and restores of the add-in are no changes (%s)",
    async (profile) => {
      const { app, sheet } = await tableSetUp({}, { profile });
      const { next, calls, stop } = await watched(app);
      await app.classify();
      expect(await app.changedRows()).toBe(0);
      sheet.write(cell(3, 3), [["no"]]);
      const told = next();
      await app.preview();
      await told;
      await app.classify();
      await app.report();
      expect(await app.changedRows()).toBe(0);
      // Excel says whose a change is from ExcelApi 1.14 on; before, it only costs a look that finds nothing.
      if (profile === "web") expect(calls()).toBe(1);
      await app.restore();
      expect(await app.changedRows()).toBeNull();
      await stop();
    },
  );

  test("the moments at which a person comes back count; stopped, nothing is told any more", async () => {
    const { app, sheet } = await tableSetUp();
    let back: (() => void) | undefined;
    const { next, calls, stop } = await watched(app, (listener) => {
      back = listener;
      return () => (back = undefined);
    });
    back?.();
    await app.classify();
    expect(calls()).toBe(0);
    const told = next();
    back?.();
    await told;
    expect(calls()).toBe(1);
    await stop();
    expect(back).toBeUndefined();
    sheet.write(cell(3, 3), [["no"]]);
    await app.preview();
    expect(await app.changedRows()).toBe(1);
    expect(calls()).toBe(1);
  });
});
