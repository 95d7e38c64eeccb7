import { createApp, createInlineEngine, type App } from "../../src/app";
import type { LiveRuns } from "../../src/excel";
import { createSay } from "../../src/locales";
import type { RequestBody } from "../../src/workbench/host";
import type { Area, CellValue } from "../../src/workbench/workbook";
import { Tabs } from "../support/tabs";
import { until } from "../workbench/host/support/until";
import {
  columnUnder,
  HEADERS,
  LINES,
  pictureOf,
  savedAndOpened,
  setUp,
  tableSetUp,
  type Setup,
} from "./support/prospects";

afterEach(() => jest.restoreAllMocks());

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 20 };
const NOON = new Date("2026-09-30T12:00:00Z");
const KEY = "VitalFew.runs";

/** The use cases of a pane that was opened anew: it knows nothing but what stands in the workbook. */
function reopened(now = NOON, patience?: number, runs?: LiveRuns): App {
  const say = createSay("en");
  const parts = { engine: createInlineEngine(say), say, now: () => now };
  return createApp({ ...parts, ...(patience && { patience }), ...(runs && { runs }) });
}

const cell = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
const tiers = ({ sheet }: Setup) => columnUnder(sheet, "Tier");
/** Answers as typed, so that writing them again changes nothing else. */
const rowOf = ({ sheet }: Setup, row: number): CellValue[] => {
  const used = sheet.usedArea(true);
  const [cells = []] = sheet.values({ row, column: 0, rowCount: 1, columnCount: used?.columnCount ?? 0 });
  return cells.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value));
};
const rangeSetUp = () => setUp({ cells: [HEADERS, ...LINES] });

/** Records of runs, and of the last run what it saw and what it found. */
async function partsOf(): Promise<number> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    return parts.items.length;
  });
}

function marksOf({ workbench }: Setup): string[] {
  const value = workbench.book.settings().get(KEY);
  return typeof value === "string"
    ? (JSON.parse(value) as { state: string }[]).map(({ state }) => state)
    : [];
}

describe("restore previous values", () => {
  test.each([
    ["table", tableSetUp],
    ["range", rangeSetUp],
  ])("after a reload of the pane takes the last runs back, one after the other (%s)", async (_, start) => {
    const made = await start();
    const { app, sheet } = made;
    const pictures = [pictureOf(sheet, ALL)];
    await app.classify();
    for (const budget of ["no", "yes"]) {
      // The person changes an answer and adds a row: the next run carries its columns on.
      sheet.write(cell(2, 3), [[budget]]);
      sheet.insertRows(5, 1);
      sheet.write({ ...cell(5, 0), columnCount: 7 }, [[`New ${budget}`, "Ann", "yes", "yes", "no", "no", 5]]);
      pictures.push(pictureOf(sheet, ALL));
      await reopened().classify();
    }
    expect(marksOf(made)).toEqual(["done", "done", "done"]);
    for (const picture of pictures.reverse().slice(0, 2)) {
      const pane = reopened();
      expect((await pane.preview()).restorable).toBe(true);
      expect(await pane.restore()).toEqual({ done: true });
      expect(pictureOf(sheet, ALL)).toEqual(picture);
      // What the person did since the run before stays theirs.
      sheet.deleteRows(5, 1);
      sheet.write(cell(2, 3), [[sheet.values(cell(2, 3))[0]?.[0] === "yes" ? "no" : "yes"]]);
    }
    expect(await reopened().restore()).toEqual({ done: true });
    expect(pictureOf(sheet, ALL)).toEqual(pictures.at(-1));
    const pane = reopened();
    expect((await pane.preview()).restorable).toBe(false);
    expect(await pane.restore()).toEqual({ done: false });
    expect([marksOf(made), await partsOf()]).toEqual([[], 0]);
  });

  test.each([
    ["table", tableSetUp],
    ["range", rangeSetUp],
  ])("after the file was saved and opened anew takes the last runs back (%s)", async (_, start) => {
    let made = await savedAndOpened(await start());
    const pictures = [pictureOf(made.sheet, ALL)];
    await reopened().classify();
    made = await savedAndOpened(made);
    pictures.push(pictureOf(made.sheet, ALL));
    made.sheet.write(cell(1, 3), [["no"]]);
    await reopened().classify();
    expect(tiers(made)).not.toContain("3S");
    made = await savedAndOpened(made);
    expect([marksOf(made), await partsOf()]).toEqual([["done", "done"], 2 + 2]);
    expect((await reopened().preview()).restorable).toBe(true);
    expect(await reopened().restore()).toEqual({ done: true });
    made.sheet.write(cell(1, 3), [["yes"]]);
    expect(pictureOf(made.sheet, ALL)).toEqual(pictures.pop());
    made = await savedAndOpened(made);
    expect(await reopened().restore()).toEqual({ done: true });
    expect(pictureOf(made.sheet, ALL)).toEqual(pictures.pop());
    made = await savedAndOpened(made);
    expect([marksOf(made), await partsOf()]).toEqual([[], 0]);
    expect(await reopened().restore()).toEqual({ done: false });
  });

  test("rows that are appended below: the old look of their cells comes back", async () => {
    const { app, sheet } = await rangeSetUp();
    await app.classify();
    sheet.write({ ...cell(9, 0), columnCount: 7 }, [["Ibis", "Ben", "yes", "yes", "yes", "yes", 70]]);
    const before = pictureOf(sheet, ALL);
    const rules = sheet.conditionalFormats().map(({ areas }) => areas);
    await app.classify();
    expect(columnUnder(sheet, "Tier").at(8)).toBe("3S");
    expect(await app.restore()).toEqual({ done: true });
    expect(pictureOf(sheet, ALL)).toEqual(before);
    expect(sheet.conditionalFormats().map(({ areas }) => areas)).toEqual(rules);
  });

  test("gives each account its own tier again, wherever its row was sorted to since", async () => {
    const made = await tableSetUp();
    const { app, sheet } = made;
    await app.classify();
    const before = Object.fromEntries(
      columnUnder(sheet, "Account").map((name, row) => [String(name), tiers(made)[row]]),
    );
    sheet.write(
      { ...cell(1, 3), rowCount: 8 },
      Array.from({ length: 8 }, () => ["no"]),
    );
    await app.classify();
    expect(tiers(made)).not.toContain("3S");
    const rows = [7, 2, 8, 1, 6, 3, 5, 4].map((row) => rowOf(made, row));
    sheet.write({ ...ALL, row: 1, rowCount: 8, columnCount: rows[0]?.length ?? 0 }, rows);
    sheet.insertRows(4, 1);
    sheet.write({ ...cell(4, 0), columnCount: 4 }, [["Zenith", "Ann", "yes", "yes"]]);
    expect(await reopened().restore()).toEqual({ done: true });
    const now = columnUnder(sheet, "Account").map((name, row) => [name, tiers(made)[row]]);
    expect(now).toEqual(now.map(([name]) => [name, before[String(name)] ?? ""]));
    expect(now.filter(([, tier]) => tier === "3S")).toHaveLength(1);
  });

  test("is refused with a sentence where no row is known any more", async () => {
    const made = await tableSetUp();
    const { app, sheet } = made;
    await app.classify();
    sheet.write(cell(1, 3), [["no"]]);
    await app.classify();
    const other = Array.from({ length: 8 }, (_, row) => [
      `Other ${row}`,
      "",
      `maybe ${row}`,
      "",
      "",
      "",
      row,
    ]);
    sheet.write({ ...ALL, row: 1, rowCount: 8, columnCount: 7 }, other);
    const before = pictureOf(sheet, ALL);
    await expect(app.restore()).rejects.toMatchObject({ said: { id: "error.rowsUnknown" } });
    expect(pictureOf(sheet, ALL)).toEqual(before);
  });

  test("keeps three runs, and before them the one that added the columns", async () => {
    const made = await tableSetUp();
    for (let run = 0; run < 5; run++) {
      made.sheet.write(cell(1, 6), [[run]]);
      await made.app.classify();
    }
    expect(marksOf(made)).toEqual(["done", "done", "done", "done"]);
    expect(await partsOf()).toBe(4 + 2);
  });

  test("a run that changes nothing leaves nothing to restore", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    await made.app.classify();
    expect(marksOf(made)).toEqual(["done"]);
    expect(await made.app.restore()).toEqual({ done: true });
    expect(await made.app.restore()).toEqual({ done: false });
  });
});

describe("a run that was cut off", () => {
  /** The connection is cut while the values are written; the person cancels and reloads the pane. */
  async function cutOff(made: Setup, runs?: LiveRuns): Promise<void> {
    const { faults } = made.workbench.host;
    const { sheet } = made;
    await made.app.classify();
    sheet.write(
      { ...cell(1, 3), rowCount: 8 },
      Array.from({ length: 8 }, () => ["no"]),
    );
    const stop = new AbortController();
    const run = reopened(NOON, 5, runs).classify({
      signal: stop.signal,
      onProgress: ({ step }) => {
        if (step === "write" && faults.connected) faults.drop({ sync: 5, at: "end" });
      },
    });
    const refused = expect(run).rejects.toMatchObject({ said: { id: "error.unanswered" } });
    await until(() => !faults.connected);
    stop.abort();
    await refused;
    faults.reconnect();
  }

  test("gives the pane control again, and is put back by the next opening, which says so", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    expect(tiers(made)).not.toContain("3S");
    expect(marksOf(made)).toEqual(["done", "unfinished"]);
    const preview = await reopened().preview();
    expect(preview.repaired).toEqual({ id: "run.repaired", values: { sheet: "Sheet1" } });
    expect(createSay("en")(preview.repaired ?? { id: "restore.nothing" })).toBe(
      "The last run on “Sheet1” was cut off; the values of before are back.",
    );
    expect(tiers(made)).toContain("3S");
    expect(marksOf(made)).toEqual(["done"]);
    expect((await reopened().preview()).repaired).toBeUndefined();
  });

  test("is put back by the next opening of the file, too, which was saved as it stood", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    const asItStood = tiers(made);
    const opened = await savedAndOpened(made);
    expect(tiers(opened)).toEqual(asItStood);
    expect(asItStood).not.toContain("3S");
    expect(marksOf(opened)).toEqual(["done", "unfinished"]);
    expect((await reopened().preview()).repaired).toMatchObject({ id: "run.repaired" });
    expect(tiers(opened)).toContain("3S");
    expect(marksOf(opened)).toEqual(["done"]);
    const repaired = tiers(opened);
    const again = await savedAndOpened(opened);
    expect((await reopened().preview()).repaired).toBeUndefined();
    expect(tiers(again)).toEqual(repaired);
    expect(await partsOf()).toBe(1 + 2);
  });

  test("is put back before the next run, too", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    const { preview } = await reopened().classify();
    expect(preview.repaired).toMatchObject({ id: "run.repaired" });
    expect(await reopened().restore()).toEqual({ done: true });
    expect(tiers(made)).toContain("3S");
  });

  test("says so where the file does not hold the old values, and the next run completes it", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.load("items/id");
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
    });
    expect((await reopened().preview()).repaired).toMatchObject({ id: "run.repairLost" });
    expect(marksOf(made)).toEqual(["done"]);
    await reopened().classify();
    expect(tiers(made)).not.toContain("3S");
  });

  test("stays marked where it cannot be put back yet, and no run goes over it", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    const protect = (isProtected: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Sheet1");
        if (isProtected) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    const { repaired } = await reopened().preview();
    expect(repaired).toMatchObject({ id: "run.notRepaired", values: { sheet: "Sheet1" } });
    await expect(reopened().classify()).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
    await protect(false);
    expect((await reopened().preview()).repaired).toMatchObject({ id: "run.repaired" });
  });

  test("in another tab of this browser is left alone while that tab stands, and put back once it is closed", async () => {
    const made = await tableSetUp();
    const tabs = new Tabs();
    const [first, second] = [tabs.open(), tabs.open()];
    // The first tab's request never ends: to the browser, its run is under way.
    await cutOff(made, first);
    const before = tiers(made);
    const app = reopened(NOON, undefined, second);
    expect((await app.preview()).repaired).toBeUndefined();
    await expect(app.classify()).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    await expect(app.restore()).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    expect([tiers(made), marksOf(made)]).toEqual([before, ["done", "unfinished"]]);
    first.close();
    expect((await app.preview()).repaired).toMatchObject({ id: "run.repaired" });
    expect(tiers(made)).toContain("3S");
  });

  test("of a colleague's is left alone while it may be under way, and put back later", async () => {
    const made = await tableSetUp();
    await cutOff(made);
    const { book } = made.workbench;
    const marks = JSON.parse(String(book.settings().get(KEY))) as object[];
    book.setSetting(KEY, JSON.stringify(marks.map((mark) => ({ ...mark, device: "theirs" }))));
    const soon = new Date(NOON.getTime() + 60_000);
    expect((await reopened(soon).preview()).repaired).toBeUndefined();
    await expect(reopened(soon).classify()).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    await expect(reopened(soon).restore()).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    const later = new Date(NOON.getTime() + 6 * 60_000);
    expect((await reopened(later).preview()).repaired).toMatchObject({ id: "run.repaired" });
  });
});

describe("others change the rows while a run is under way", () => {
  const whileComputing = (change: () => void, times = 1) => {
    let left = times;
    return {
      onProgress: ({ step }: { step: string }) => {
        if (step === "compute" && left-- > 0) change();
      },
    };
  };

  test.each<[string, (made: Setup) => void]>([
    ["insert one", ({ sheet }) => sheet.insertRows(2, 1)],
    ["delete one", ({ sheet }) => sheet.deleteRows(2, 1)],
    [
      "sort them",
      (made) => {
        const rows = [3, 1, 2].map((row) => rowOf(made, row));
        made.sheet.write({ ...ALL, row: 1, rowCount: 3, columnCount: rows[0]?.length ?? 0 }, rows);
      },
    ],
    ["edit an answer", ({ sheet }) => sheet.write(cell(1, 2), [["no"]])],
  ])("%s: it begins anew by itself, and every account has its own tier", async (_, change) => {
    const made = await rangeSetUp();
    await made.app.classify(whileComputing(() => change(made)));
    const written = tiers(made);
    await made.app.restore();
    await made.app.classify();
    expect(written).toEqual(tiers(made));
  });

  test.each<[string, string, (made: Setup) => void]>([
    [
      "error.rowsMoved",
      "Rows of “Sheet1” were inserted, deleted or renamed during the run, from row 4 on. The old values stand. Run again.",
      ({ sheet }) => sheet.insertRows(2, 1),
    ],
    [
      "error.rowsSorted",
      "“Sheet1” was sorted during the run, from row 2 on. The old values stand. Run again.",
      (made) => {
        const rows = [2, 3, 1].map((row) => rowOf(made, row));
        made.sheet.write({ ...ALL, row: 1, rowCount: 3, columnCount: rows[0]?.length ?? 0 }, rows);
      },
    ],
  ])("again and again: %s, with nothing written", async (id, sentence, change) => {
    const made = await rangeSetUp();
    const run = made.app.classify(whileComputing(() => change(made), 2));
    await expect(run).rejects.toMatchObject({ said: { id }, message: sentence });
    expect(made.sheet.usedArea(true)?.columnCount).toBe(HEADERS.length);
    expect(marksOf(made)).toEqual([]);
  });

  test("edit answers again and again: the results are those of what was read, and it says so", async () => {
    const made = await rangeSetUp();
    let figure = 0;
    const { note } = await made.app.classify(
      whileComputing(() => made.sheet.write(cell(1, 6), [[++figure]]), 2),
    );
    expect(note).toEqual({ id: "run.editedMeanwhile", values: { sheet: "Sheet1", count: 1 } });
    expect(tiers(made)[0]).toBe("3S");
  });

  test("in the very moment of writing: nothing of it stays in the wrong row", async () => {
    const made = await rangeSetUp();
    await made.app.classify();
    made.sheet.write(
      { ...cell(1, 3), rowCount: 8 },
      Array.from({ length: 8 }, () => ["no"]),
    );
    const { faults } = made.workbench.host;
    let isOrdered = false;
    await made.app.classify({
      onProgress: ({ step }) => {
        if (step !== "write" || isOrdered) return;
        isOrdered = true;
        // The request after those that look at the sheet and its rows, and the run's mark, is the one that writes.
        faults.otherUser((book) => book.activeSheet().insertRows(2, 1), { sync: 5 });
      },
    });
    expect(tiers(made)[1]).toBe("");
    const written = tiers(made);
    await made.app.classify();
    expect(tiers(made)).toEqual(written);
  });
});

test("values that Excel does not keep are noticed, and the old ones put back", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  const before = pictureOf(made.sheet, ALL);
  made.sheet.write(cell(4, 3), [["yes"]]);
  const { host } = made.workbench;
  const process = host.process.bind(host);
  // Excel answers that all went well, and one of the ranges has taken nothing.
  jest.spyOn(host, "process").mockImplementation((body: RequestBody) => {
    const isWrite = ({ Name, ActionType }: { Name?: string; ActionType: number }) =>
      ActionType === 4 && Name === "Values";
    return process({ ...body, Actions: body.Actions.filter((action) => !isWrite(action)) });
  });
  await expect(made.app.classify({ verify: true })).rejects.toMatchObject({
    said: { id: "error.notAsWritten" },
  });
  jest.restoreAllMocks();
  made.sheet.write(cell(4, 3), [["no"]]);
  expect(pictureOf(made.sheet, ALL)).toEqual(before);
});

describe("one undo step", () => {
  const optionsOf = (spy: jest.SpyInstance) =>
    (spy.mock.calls as unknown[][]).map(([options]) => options as Excel.RunOptions);

  test.each([
    ["web", 1],
    ["desktop", 1],
    ["excel-2021", 0],
    ["floor", 0],
  ] as const)("in profile %s", async (profile, groups) => {
    const { app } = await tableSetUp({}, { profile });
    const run = jest.spyOn(Excel, "run");
    await app.classify();
    expect(optionsOf(run).filter(({ mergeUndoGroup }) => mergeUndoGroup)).toHaveLength(groups);
  });

  test("where Excel refuses the group, the run goes on without", async () => {
    const made = await tableSetUp({}, { profile: "web" });
    const said = { code: "InvalidOperation", message: "No groups." };
    const refusal = Reflect.construct(OfficeExtension.Error, [said]) as Error;
    const real = Excel.run.bind(Excel) as (options: Excel.RunOptions, batch: unknown) => Promise<unknown>;
    const run = jest
      .spyOn(Excel, "run")
      .mockImplementation(((options: Excel.RunOptions, batch: unknown) =>
        options.mergeUndoGroup ? Promise.reject(refusal) : real(options, batch)) as typeof Excel.run);
    await made.app.classify();
    expect(optionsOf(run).filter(({ mergeUndoGroup }) => mergeUndoGroup)).toHaveLength(1);
    expect(tiers(made)).toContain("3S");
  });
});
