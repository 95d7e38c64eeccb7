import type { App } from "../../src/app";
import { accountsOf, ordersSetUp } from "./support/orders";
import { columnUnder, HEADERS, LINES, setUp, tableSetUp, type Setup } from "./support/prospects";

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
