import { createApp, createInlineEngine, type App, type AppParts } from "../../src/app";
import { liveRuns, type LiveRuns } from "../../src/excel";
import { createSay } from "../../src/locales";
import { columnUnder, pictureOf, tableSetUp, TIERS, type Setup } from "./support/prospects";
import { logLines, told } from "./support/tierLog";

/**
 * Two people who have the same workbook open, each in a browser that keeps nothing and has no locks: what one of them
 * does is known to the other by what stands in the workbook, and by nothing else.
 */
jest.mock("../../src/excel/core/wait", () => ({ wait: () => Promise.resolve() }));
afterEach(() => jest.restoreAllMocks());

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 24 };
const NOON = new Date("2026-09-30T12:00:00Z");
const LATER = new Date("2026-09-30T12:06:00Z");

function person(device: string, parts: Partial<AppParts> = {}): App {
  const say = createSay("en");
  const runs = liveRuns(undefined);
  return createApp({ engine: createInlineEngine(say), say, device, runs, now: () => NOON, ...parts });
}

/** Runs `other` right when a run of the first person has decided what to change, and has changed nothing. */
function onceDecided(other: () => Promise<unknown>): LiveRuns {
  let work: (() => Promise<unknown>) | null = other;
  return {
    async begin() {
      const now = work;
      work = null;
      await now?.();
      return () => undefined;
    },
    elsewhere: () => Promise.resolve(new Set<string>()),
  };
}

/**
 * Runs `other` right before a request of the first person's, counted from the one at which a mark stands in the
 * workbook.
 *
 * @returns what came of it
 */
function before<T>(made: Setup, nth: number, other: () => Promise<T>): () => Promise<T> {
  const { host } = made.workbench;
  const process = host.process.bind(host);
  let count = 0;
  let came: Promise<T> | null = null;
  const spy = jest.spyOn(host, "process").mockImplementation(async (body, flags) => {
    if (came === null && marksOf(made).length > 0 && ++count === nth) {
      spy.mockImplementation(process);
      await (came = other());
    }
    return process(body, flags);
  });
  return () => came ?? Promise.reject(new Error(`The run had no request ${nth}.`));
}

const marksOf = ({ workbench: { book } }: Setup): string[] => {
  const value = book.settings().get("VitalFew.runs");
  return typeof value === "string"
    ? (JSON.parse(value) as { state: string }[]).map(({ state }) => state)
    : [];
};
const partsOf = ({ workbench: { book } }: Setup) => book.customXml().size;
const headersOf = ({ sheet }: Setup) =>
  sheet
    .values({ row: 0, column: 8, rowCount: 1, columnCount: 16 })
    .flat()
    .filter((header) => header !== "");

/** All that the runs left goes, and the sheet is as it was. */
async function takesAllBack(made: Setup, virgin: ReturnType<typeof pictureOf>): Promise<void> {
  const app = person("third", { now: () => new Date("2026-09-30T13:00:00Z") });
  while ((await app.restore()).done);
  expect(pictureOf(made.sheet, ALL)).toEqual(virgin);
  expect([marksOf(made), partsOf(made)]).toEqual([[], 0]);
}

describe("a colleague runs between the preparation of a run and its first change", () => {
  test("their first: the columns stand once, and go with one Restore", async () => {
    const made = await tableSetUp();
    const virgin = pictureOf(made.sheet, ALL);
    await person("mine", { runs: onceDecided(() => person("theirs").classify()) }).classify();
    expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
    expect(headersOf(made)).toHaveLength(7);
    expect(marksOf(made)).toEqual(["done"]);
    await takesAllBack(made, virgin);
  });

  test("a later one: the tier log has each change once", async () => {
    const made = await tableSetUp();
    const virgin = pictureOf(made.sheet, ALL);
    await made.app.classify();
    made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    await person("mine", { runs: onceDecided(() => person("theirs").classify()) }).classify();
    expect(logLines(made).map(told)).toHaveLength(1);
    expect(marksOf(made)).toEqual(["done", "done"]);
    made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    await takesAllBack(made, virgin);
  });

  test("one that is under way still: the second is told, and nothing of it stands", async () => {
    const made = await tableSetUp();
    const { faults } = made.workbench.host;
    let cutOff: Promise<unknown> | undefined;
    const stop = new AbortController();
    const theirs = person("theirs", {
      patience: 5,
      runs: onceDecided(() => Promise.resolve(faults.drop({ sync: 2 }))),
    });
    const mine = person("mine", {
      runs: onceDecided(async () => {
        cutOff = theirs.classify({ signal: stop.signal }).catch(() => undefined);
        while (faults.connected) await new Promise(setImmediate);
        stop.abort();
        await cutOff;
        faults.reconnect();
      }),
    });
    await expect(mine.classify()).rejects.toMatchObject({ said: { id: "error.otherRun" } });
    expect([marksOf(made), headersOf(made)]).toEqual([["starting"], []]);
    // Nothing of it was changed, and nothing is to be told.
    const opened = await person("mine", { now: () => LATER }).preview();
    expect(opened.repaired).toBeUndefined();
    expect([marksOf(made), partsOf(made)]).toEqual([[], 0]);
  });
});

// Of a first run: its mark and record with the columns, their cells, the end of it.
describe.each([1, 2, 3])("a colleague, before request %i of a run whose mark stands,", (nth) => {
  test("opens the workbook: they leave it alone", async () => {
    const made = await tableSetUp();
    const opened = before(made, nth, () => person("theirs").preview());
    await person("mine").classify();
    expect((await opened()).repaired).toBeUndefined();
    expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
    expect([marksOf(made), headersOf(made).length]).toEqual([["done"], 7]);
  });

  test.each<[string, (app: App) => Promise<unknown>]>([
    ["opens it six minutes later: they take it for cut off", (app) => app.preview()],
    ["runs six minutes later", (app) => app.classify()],
  ])("%s, and it stands as a whole in the end", async (_, other) => {
    const made = await tableSetUp();
    const virgin = pictureOf(made.sheet, ALL);
    const happened = before(made, nth, () => other(person("theirs", { now: () => LATER })));
    await person("mine").classify();
    await happened();
    expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
    expect([marksOf(made), headersOf(made).length]).toEqual([["done"], 7]);
    await takesAllBack(made, virgin);
  });
});
