import { SheetError } from "../../src/excel";
import { tableSetUp, type Setup } from "./support/prospects";
import { ordersSetUp } from "./support/orders";
import { logLines, logSheet } from "./support/tierLog";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const sheets = ({ workbench }: Setup) => workbench.book.sheets().map(({ name }) => name);
const hidden = ({ workbench, sheet }: Setup) =>
  workbench.book
    .names()
    .filter(({ scope }) => scope === sheet.id)
    .map(({ name }) => name);
const tierHeader = ({ sheet }: Setup) => sheet.values(at(0, 8))[0]?.[0];
let moment = 0;
const clock = { now: () => new Date(2026, 8, 1, 14, 5, moment++) };

function select({ workbench, sheet }: Setup, row: number): void {
  workbench.book.activate(sheet);
  workbench.book.select(sheet, [at(row, 0)]);
}

/** Another tier for the account of a row. */
async function turn(made: Setup, row: number): Promise<void> {
  made.sheet.write(at(row, 2, 1, 2), [["no", "no"]]);
  await made.app.classify();
}

function log(made: Setup) {
  const sheet = logSheet(made);
  if (!sheet) throw new Error("There is no tier log.");
  return sheet;
}

test("a log that the person sorted, with notes: each stays beside its account, only the run's lines go", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  for (const row of [1, 2, 3]) await turn(made, row);
  const sheet = log(made);
  sheet.tables()[0]?.addColumn("My note");
  sheet.write(at(1, 9, 3, 1), [["of Northwind"], [""], ["of Bright"]]);
  sheet.pasteCells(at(1, 0, 3, 10), [...sheet.copyCells(at(1, 0, 3, 10))].reverse(), "All");
  await made.app.restore();
  await made.app.restore();
  const rows = sheet.values(sheet.tables()[0]?.area() ?? at(0, 0)).slice(1);
  expect(rows.map((cells) => [cells[0], cells[3], cells[9]])).toEqual([
    ["Bright", "", "of Bright"],
    ["Northwind", "2026-09-01", "of Northwind"],
  ]);
});

test("a tag that wrote the first columns is taken back with them, and does not come back", async () => {
  const made = await tableSetUp(clock);
  select(made, 1);
  await made.app.tag("B", { by: "Ann" });
  expect(sheets(made)).toHaveLength(2);
  expect(await made.app.restore()).toEqual({ done: true });
  expect(sheets(made)).toEqual(["Sheet1"]);
  await made.app.classify();
  expect(made.sheet.values(at(1, 8))).toEqual([["3S"]]);
});

test.each<[string, (made: Setup) => Promise<unknown>]>([
  ["set by hand", (made) => made.app.tag("B", { by: "Ann" })],
  ["answered", (made) => made.app.answer(true)],
])("what was %s after the first run stays in the log, and that is said", async (_, change) => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  select(made, 6);
  await change(made);
  const { name } = log(made);
  expect(await made.app.restore()).toEqual({
    done: true,
    note: { id: "restore.logLeft", values: { sheet: name } },
  });
  expect(tierHeader(made)).toBe("");
  expect(logLines(made)).toHaveLength(1);
});

test("a protected log refuses before anything is put back, and the same run is taken back later", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  await turn(made, 1);
  const sheet = log(made);
  sheet.protected = true;
  await expect(made.app.restore()).rejects.toMatchObject({
    said: { id: "error.protectedSheet", values: { sheet: sheet.name } },
    cause: expect.any(SheetError) as unknown,
  });
  expect(made.sheet.values(at(1, 8))).toEqual([["B"]]);
  sheet.protected = false;
  expect(await made.app.restore()).toEqual({ done: true });
  expect([tierHeader(made), made.sheet.values(at(1, 8))]).toEqual(["Tier", [["3S"]]]);
  expect(sheets(made)).toEqual(["Sheet1"]);
});

test("a protected log that has nothing of the run does not stand in the way", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  await turn(made, 1);
  log(made).protected = true;
  await turn(made, 2);
  expect(await made.app.restore()).toEqual({ done: true });
});

test("a taking back that is cut off in the log goes on with the next opening", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  await turn(made, 1);
  await turn(made, 2);
  const { faults } = made.workbench.host;
  faults.fail("AccessDenied", { times: Infinity, at: { member: "Range.delete" } });
  await expect(made.app.restore()).rejects.toThrow();
  expect(logLines(made)).toHaveLength(2);
  faults.clear();
  expect((await made.app.preview()).repaired).toMatchObject({ id: "run.repaired" });
  expect(logLines(made).map(({ Account }) => Account)).toEqual(["Northwind"]);
});

test("a log whose sheet the person deleted leaves no name behind", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  await turn(made, 1);
  made.workbench.book.removeSheet(log(made));
  await made.app.restore();
  expect(hidden(made)).not.toContain("_VitalFew_log");
  await made.app.restore();
  expect(hidden(made)).toEqual([]);
});

test("of a list whose sheet was deleted it is said that nothing can be put back, and nothing of it is kept", async () => {
  const made = await ordersSetUp(clock);
  const { book } = made.workbench;
  const other = book.addSheet("Other");
  await made.app.classify();
  book.activate(other);
  book.removeSheet(made.sheet);
  await expect(made.app.restore()).rejects.toMatchObject({
    said: { id: "error.valuesLost", values: { sheet: "Sheet1" } },
  });
  expect(book.settings().get("VitalFew.states")).toBeUndefined();
  expect(await made.app.restore()).toEqual({ done: false });
});

test.each(["Run", "From"])(
  "the log's column %s deleted: who set a tier and until when is known",
  async (header) => {
    const made = await tableSetUp(clock);
    await made.app.classify();
    select(made, 1);
    await made.app.tag("B", { by: "Ann", why: "freeze", until: "2027-01-31" });
    const sheet = log(made);
    sheet.deleteColumns(sheet.values(at(0, 0, 1, 9))[0]?.indexOf(header) ?? -1, 1);
    await turn(made, 2);
    select(made, 1);
    expect((await made.app.card())?.override).toMatchObject({ by: "Ann", until: "2027-01-31" });
    expect(logLines(made).map(({ Account }) => Account)).toEqual(["Northwind", "Alpine"]);
  },
);
