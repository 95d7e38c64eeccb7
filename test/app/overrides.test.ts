import { sessionPreferences } from "../../src/app";
import { toResults } from "../../src/engine";
import { createSay } from "../../src/locales";
import { columnUnder, countEdits, HEADERS, LINES, tableSetUp, TIERS, type Setup } from "./support/prospects";
import { accountRow, accountsOf, ordersSetUp } from "./support/orders";
import { logLines, logSheet, told } from "./support/tierLog";

const rowAt = (row: number, rowCount = 1, column = 0, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const select = ({ workbench, sheet }: Setup, row: number, rowCount = 1) =>
  workbench.book.select(sheet, [rowAt(row, rowCount)]);
const columnOf = ({ sheet }: Setup, header: string) =>
  sheet.values(rowAt(0, 1, 0, 30))[0]?.indexOf(header) ?? -1;
const byHand = (made: Setup) => columnUnder(made.sheet, "Set by hand");

/** A clock that a test moves on. */
function clock(first: string) {
  let moment = new Date(`${first}T09:00:00`);
  return {
    now: () => (moment = new Date(moment.getTime() + 1000)),
    goTo: (day: string) => (moment = new Date(`${day}T09:00:00`)),
  };
}

/** The prospects classified on 2026-09-30, and two of them set to B by Ann, until the end of the year. */
async function tagged() {
  const time = clock("2026-09-30");
  const made = await tableSetUp({ now: time.now });
  await made.app.classify();
  select(made, 1, 2);
  const details = { by: " Ann ", why: "budget freeze", until: "2026-12-31" };
  await made.app.tag("B", details);
  return { ...made, time };
}
const BY_ANN = { tier: "B", by: "Ann", on: "2026-09-30", why: "budget freeze", until: "2026-12-31" };
const FIRST = "Northwind 3S→B 2026-09-30 · Ann · 2026-12-31 · budget freeze";
const SECOND = "Alpine 2S→B 2026-09-30 · Ann · 2026-12-31 · budget freeze";

test("a first run keeps where everyone stands, and makes no sheet for it", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  expect(made.workbench.book.sheets()).toHaveLength(1);
  expect(logSheet(made)).toBeNull();
});

test("a tag is one line an account; the next run changes no cell of the workbook", async () => {
  const made = await tagged();
  expect(logLines(made).map(told)).toEqual([FIRST, SECOND]);
  expect(byHand(made).slice(0, 3)).toEqual(["B", "B", ""]);
  const edits = countEdits(made.workbench);
  await made.app.classify();
  expect(edits()).toBe(0);
});

test("results tell who, when, why and until when; a tier typed into its cell has only its day", async () => {
  const made = await tagged();
  made.sheet.write(rowAt(5, 1, columnOf(made, "Set by hand")), [["A"]]);
  made.time.goTo("2026-10-02");
  const { analysis } = await made.app.classify();
  const extras = {
    syncs: 0,
    bytesOut: 0,
    bytesIn: 0,
    milliseconds: { read: 0, compute: 0, write: 0, total: 0 },
  };
  const { accounts } = toResults(analysis, createSay("en"), extras);
  expect(accounts[0]?.readiness).toMatchObject({ tier: "B", computed: "3S", override: BY_ANN });
  const typed = { tier: "A", by: null, on: "2026-10-02", why: null, until: null };
  expect(accounts[4]?.readiness).toMatchObject({ tier: "A", computed: "B", override: typed });
  expect(accounts[2]?.readiness?.override).toBeNull();
  expect(logLines(made).map(told)).toEqual([FIRST, SECOND, "Delta B→A 2026-10-02"]);
});

test("an answer that changes is a line with its reason", async () => {
  const made = await tagged();
  made.sheet.write(rowAt(3, 1, HEADERS.indexOf("Need")), [["yes"]]);
  made.time.goTo("2026-10-02");
  await made.app.classify();
  const [line] = logLines(made).slice(2).map(told);
  expect(line).toBe(
    "Bright 1S→2S 2026-10-02 · Need, Budget, and Authority are there, Urgency is “no”: winnable, but nothing presses yet.",
  );
});

describe("a fresh export pasted over the data", () => {
  const fresh = [LINES[3], LINES[1], LINES[7], LINES[0]].map((line) => line ?? []);
  const paste = ({ sheet }: Setup) => {
    sheet.write(rowAt(1, fresh.length, 0, HEADERS.length), fresh);
    const blank = LINES.slice(fresh.length).map(() => HEADERS.map(() => ""));
    sheet.write(rowAt(1 + fresh.length, blank.length, 0, HEADERS.length), blank);
  };

  test.each([
    ["the columns of ours deleted", (made: Setup) => made.sheet.deleteColumns(HEADERS.length, 7)],
    [
      "the columns of ours emptied",
      ({ sheet }: Setup) =>
        sheet.write(
          rowAt(1, LINES.length, HEADERS.length, 7),
          LINES.map(() => Array.from({ length: 7 }, () => "")),
        ),
    ],
    ["the columns of ours as they were", () => undefined],
  ])("with %s: the tiers come back to their accounts", async (_, change) => {
    const made = await tagged();
    change(made);
    paste(made);
    await made.app.classify();
    expect(columnUnder(made.sheet, "Tier").slice(0, 4)).toEqual(["A", "B", "B", "B"]);
    expect(byHand(made).slice(0, 4)).toEqual(["", "B", "", "B"]);
    expect(logLines(made)).toHaveLength(2);
    select(made, 4);
    expect(await made.app.card()).toMatchObject({ name: "Northwind", override: BY_ANN });
  });
});

test("past its last day a tier is automatic again: cell, log, and once only", async () => {
  const made = await tagged();
  made.time.goTo("2027-01-01");
  await made.app.classify();
  expect(byHand(made).slice(0, 2)).toEqual(["", ""]);
  expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
  const over = "Automatic again: it was set by hand until 2026-12-31.";
  expect(logLines(made).slice(2).map(told)).toEqual([
    `Northwind B→3S 2027-01-01 · ${over}`,
    `Alpine B→2S 2027-01-01 · ${over}`,
  ]);
  const edits = countEdits(made.workbench);
  await made.app.classify();
  expect(edits()).toBe(0);
});

test("a last day that is over is refused before anything is written", async () => {
  const made = await tagged();
  select(made, 4);
  const edits = countEdits(made.workbench);
  await expect(made.app.tag("B", { until: "2026-09-29" })).rejects.toThrow(
    "The last day, 2026-09-29, is over: the list is judged as of 2026-09-30. Choose a later day.",
  );
  expect(edits()).toBe(0);
});

describe("the name of who sets a tier", () => {
  test("is asked for once: it stands beside the next tags too", async () => {
    const made = await tagged();
    select(made, 4);
    expect(await made.app.card()).toMatchObject({ who: "Ann" });
    await made.app.tag("2S");
    expect(logLines(made).map(told).at(-1)).toBe("Cedar A→2S 2026-09-30 · Ann");
  });

  test("comes from the person's own preferences, and is in no setting of the workbook", async () => {
    const made = await tableSetUp({ preferences: sessionPreferences("Mia Marten") });
    await made.app.classify();
    select(made, 1);
    await made.app.tag("B");
    expect(logLines(made)[0]).toMatchObject({ By: "Mia Marten" });
    expect(JSON.stringify([...made.workbench.book.settings()])).not.toContain("Mia");
  });
});

describe("the card", () => {
  test("shows what is known of a tier set by hand, and what the answers come to", async () => {
    const made = await tagged();
    select(made, 1);
    expect(await made.app.card()).toMatchObject({
      tier: "B",
      setByHand: true,
      override: BY_ANN,
      computed: "3S",
    });
    select(made, 3);
    expect(await made.app.card()).toMatchObject({ setByHand: false, override: null, computed: null });
  });

  test("one click back to automatic takes cell and override away", async () => {
    const made = await tagged();
    select(made, 1);
    await made.app.tag(null);
    expect(await made.app.card()).toMatchObject({ tier: "3S", setByHand: false, override: null });
    expect(logLines(made).map(told).at(-1)).toBe("Northwind B→3S 2026-09-30 · Ann · Automatic again.");
  });
});

test("the log is found again renamed, moved, sorted and filtered; its lines are read in their own order", async () => {
  const made = await tagged();
  const sheet = logSheet(made);
  if (!sheet) throw new Error("The log stands.");
  sheet.name = "Changes";
  const [table] = sheet.tables();
  const cells = sheet.values(rowAt(1, 2, 0, 9));
  sheet.write(rowAt(1, 2, 0, 9), [...cells].reverse());
  if (table) sheet.filterColumn(table.area(), 0, { on: "Values", values: ["Alpine"] });
  select(made, 4);
  await made.app.tag("3S");
  expect(made.workbench.book.sheets()).toHaveLength(2);
  expect(logLines(made)).toHaveLength(3);
  const edits = countEdits(made.workbench);
  await made.app.classify();
  expect(edits()).toBe(0);
});

test("the log is no source: on it, the list that it is about is classified", async () => {
  const made = await tagged();
  const sheet = logSheet(made);
  if (sheet) made.workbench.book.activate(sheet);
  const { source, alternatives } = await made.app.preview();
  expect(source).toMatchObject({ kind: "table", tableName: "Prospects" });
  expect(alternatives.map(({ label }) => label).join()).not.toMatch(/Tier ?log/i);
});

test("a log that is protected does not stop the run: the tiers stand, and it is said", async () => {
  const made = await tagged();
  const sheet = logSheet(made);
  if (sheet) sheet.protected = true;
  select(made, 4);
  const outcome = await made.app.tag("3S");
  expect(outcome.note && createSay("en")(outcome.note)).toMatch(
    /^The tiers are written, but .*“Tier log” is protected/,
  );
  expect(columnUnder(made.sheet, "Tier")[3]).toBe("3S");
});

test("order lines: the tier stands on the Accounts sheet, the log knows the account", async () => {
  const time = clock("2026-09-30");
  const made = await ordersSetUp({ now: time.now });
  await made.app.classify();
  select(made, 1);
  await made.app.tag("B", { by: "Ann", until: "2026-10-31" });
  expect(accountRow(made, "Acme")).toMatchObject({ Tier: "B", "Set by hand": "B" });
  expect(logLines(made).map(told)).toEqual(["Acme 3S→B 2026-09-30 · Ann · 2026-10-31"]);

  // The accounts are lost, as in a fresh copy of the orders: the tier comes back from the log.
  const accounts = accountsOf(made);
  const area = accounts.usedArea(true);
  if (area)
    accounts.write(
      { ...area, row: 1, rowCount: area.rowCount - 1 },
      blank(area.rowCount - 1, area.columnCount),
    );
  await made.app.classify();
  expect(accountRow(made, "Acme")).toMatchObject({ Tier: "B", "Set by hand": "B" });

  time.goTo("2026-11-01");
  await made.app.classify();
  expect(accountRow(made, "Acme")).toMatchObject({ Tier: "3S", "Set by hand": "" });
  expect(logLines(made)).toHaveLength(2);
});

function blank(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
}

test("movement over months comes from the log", async () => {
  const made = await tagged();
  made.sheet.write(rowAt(3, 1, HEADERS.indexOf("Need")), [["yes"]]);
  made.time.goTo("2026-10-02");
  await made.app.classify();
  const months = await made.app.movement();
  expect(months.map(({ month, moves }) => [month, moves.map(({ account }) => account)])).toEqual([
    ["2026-10", ["Bright"]],
    ["2026-09", ["Northwind", "Alpine"]],
  ]);
});

describe("restore", () => {
  test("of a run takes its lines out of the log; what was set by hand before stays", async () => {
    const made = await tagged();
    made.sheet.write(rowAt(3, 1, HEADERS.indexOf("Need")), [["yes"]]);
    await made.app.classify();
    expect(logLines(made)).toHaveLength(3);
    expect(await made.app.restore()).toEqual({ done: true });
    expect(logLines(made).map(told)).toEqual([FIRST, SECOND]);
    expect(columnUnder(made.sheet, "Tier")[2]).toBe("1S");

    await made.app.classify();
    expect(logLines(made)).toHaveLength(3);
    expect(logLines(made).map(told).at(-1)).toMatch(/^Bright 1S→2S/);
  });

  test.each([
    ["takes the log's sheet away", false],
    ["leaves it where a person wrote on it, and says so", true],
  ])("of the run that wrote the first line %s", async (_, isTheirs) => {
    const made = await tableSetUp();
    await made.app.classify();
    made.sheet.write(rowAt(3, 1, HEADERS.indexOf("Need")), [["yes"]]);
    await made.app.classify();
    const log = logSheet(made);
    if (isTheirs) log?.write(rowAt(6, 1, 1), [["my remark"]]);
    const note = { id: "restore.sheetLeft", values: { sheet: log?.name } };
    expect(await made.app.restore()).toEqual({ done: true, ...(isTheirs && { note }) });
    expect(made.workbench.book.sheets()).toHaveLength(isTheirs ? 2 : 1);
    // Where everyone stood is still known: the same change is told again.
    await made.app.classify();
    expect(logLines(made).map(told).at(-1)).toMatch(/^Bright 1S→2S/);
  });

  test("of the first run forgets where everyone stood", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    await made.app.restore();
    made.sheet.write(rowAt(3, 1, HEADERS.indexOf("Need")), [["yes"]]);
    await made.app.classify();
    expect(logSheet(made)).toBeNull();
  });
});
