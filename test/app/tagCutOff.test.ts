import { createApp, createInlineEngine, type App } from "../../src/app";
import type { Settings } from "../../src/engine";
import { createSay } from "../../src/locales";
import type { RequestBody } from "../../src/workbench/host";
import { accountsOf, ordersSetUp } from "./support/orders";
import { columnUnder, pictureOf, tableSetUp, type Setup } from "./support/prospects";

afterEach(() => jest.restoreAllMocks());

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 20 };
const row = (at: number) => ({ row: at, column: 0, rowCount: 1, columnCount: 1 });
const pictures = ({ workbench }: Setup) =>
  workbench.book.sheets().map((sheet) => [sheet.name, pictureOf(sheet, ALL)]);

function marksOf({ workbench }: Setup): string[] {
  const value = workbench.book.settings().get("VitalFew.runs");
  return (JSON.parse(String(value)) as { state: string }[]).map(({ state }) => state);
}

const reopened = (settings: Partial<Settings> = {}): App => {
  const say = createSay("en");
  return createApp({ engine: createInlineEngine(say), say, settings });
};

/** Ranges that a request writes. */
const rangesOf = ({ Actions }: RequestBody) =>
  Actions.filter(({ Name, ActionType }) => ActionType === 4 && Name === "Values").length;

/** Tags these rows, and cuts the add-in off at the nth range that is written; from then on Excel refuses everything. */
async function cutOff(made: Setup, rows: number[], nth: number): Promise<void> {
  const { host, book } = made.workbench;
  book.select(
    made.sheet,
    rows.map((at) => row(at)),
  );
  const process = host.process.bind(host);
  let isOrdered = false;
  jest.spyOn(host, "process").mockImplementation((body: RequestBody) => {
    if (rangesOf(body) > 0 && !isOrdered) {
      isOrdered = true;
      host.faults.fail("AccessDenied", { sync: 1, at: { member: "Range.values", nth: nth + 1 } });
      host.faults.fail("AccessDenied", { sync: 2, times: Infinity });
    }
    return process(body);
  });
  await expect(made.app.tag("A")).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
  jest.restoreAllMocks();
  host.faults.clear();
}

describe("a tag that is cut off", () => {
  test.each([0, 1, 2])(
    "over rows apart, after %i of its ranges, is taken back by the next opening",
    async (nth) => {
      const made = await tableSetUp();
      await made.app.classify();
      const before = pictures(made);
      await cutOff(made, [2, 4, 7], nth);
      if (nth > 0) expect(pictures(made)).not.toEqual(before);
      expect(marksOf(made)).toEqual(["done", "unfinished"]);
      expect((await reopened().preview()).repaired).toMatchObject({ id: "run.repaired" });
      expect(pictures(made)).toEqual(before);
      expect(marksOf(made)).toEqual(["done"]);
      // It was no run: what can be taken back is still the run before it.
      expect(await reopened().restore()).toEqual({ done: true });
    },
  );

  test.each([0, 1, 2])("of order lines, after %i ranges, is taken back on both sheets", async (nth) => {
    const made = await ordersSetUp();
    await made.app.classify();
    const before = pictures(made);
    await cutOff(made, [1], nth);
    if (nth > 0) expect(columnUnder(accountsOf(made), "Set by hand")).toContain("A");
    expect((await reopened({ account: "name" }).preview()).repaired).toMatchObject({ id: "run.repaired" });
    expect(pictures(made)).toEqual(before);
  });

  test("gives each account its own again where rows were inserted in between", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    const tiers = columnUnder(made.sheet, "Tier");
    await cutOff(made, [2, 4, 7], 2);
    expect(columnUnder(made.sheet, "Tier")).not.toEqual(tiers);
    made.sheet.tables()[0]?.insertRows(2, 1);
    await reopened().preview();
    expect(columnUnder(made.sheet, "Tier")).toEqual([...tiers.slice(0, 2), "", ...tiers.slice(2)]);
  });
});

test("a tag that Excel refuses half-way is taken back at once", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  const before = pictures(made);
  made.workbench.book.select(made.sheet, [row(2), row(4)]);
  const { host } = made.workbench;
  const process = host.process.bind(host);
  let isOrdered = false;
  jest.spyOn(host, "process").mockImplementation((body) => {
    if (rangesOf(body) === 2 && !isOrdered) {
      isOrdered = true;
      host.faults.fail("AccessDenied", { sync: 1, at: { member: "Range.values", nth: 2 } });
    }
    return process(body);
  });
  await expect(made.app.tag("A")).rejects.toMatchObject({ said: { id: "error.accessDenied" } });
  expect(isOrdered).toBe(true);
  expect(pictures(made)).toEqual(before);
  expect(marksOf(made)).toEqual(["done"]);
});

test("a tag of one row is one action of one request: Excel does it or not, and no mark is needed", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  made.workbench.book.select(made.sheet, [row(2)]);
  const { host } = made.workbench;
  const process = host.process.bind(host);
  const writes: number[] = [];
  const parts: boolean[] = [];
  jest.spyOn(host, "process").mockImplementation((body) => {
    if (rangesOf(body) > 0) {
      writes.push(rangesOf(body));
      parts.push(marksOf(made).includes("unfinished"));
    }
    return process(body);
  });
  await made.app.tag("A");
  // The first is the tag; the others are the log of it.
  expect([writes[0], new Set(parts)]).toEqual([1, new Set([false])]);
  expect(columnUnder(made.sheet, "Tier")[1]).toBe("A");
});
