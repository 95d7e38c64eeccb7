import type { CellValue } from "../../../src/workbench/workbook";
import { accountsOf, ordersSetUp, ORDERS } from "../../app/support/orders";
import {
  columnUnder,
  HEADERS,
  LINES,
  setUp,
  tableSetUp,
  TIERS,
  type Setup,
} from "../../app/support/prospects";

const TIER = HEADERS.length;
const ROWS = LINES.length + 1;
const OURS = 7;
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const rangeSetUp = () => setUp({ cells: [HEADERS, ...LINES] });
const BOTH: [string, () => Promise<Setup>][] = [
  ["a range", rangeSetUp],
  ["a table", tableSetUp],
];

/** A column of an export that was pasted over one of ours, its header among it. */
function paste({ sheet }: Setup, column: number, header: string, cells: readonly CellValue[]): CellValue[] {
  const theirs = [header, ...cells];
  sheet.write(
    at(0, column, theirs.length),
    theirs.map((cell) => [cell]),
  );
  return sheet.values(at(0, column, theirs.length)).flat();
}
const LANDS = LINES.map((_, line) => `Land ${line}`);
const column = ({ sheet }: Setup, index: number, rows = ROWS) => sheet.values(at(0, index, rows)).flat();
const headings = ({ sheet }: Setup) => sheet.values(at(0, TIER, 1, OURS + 2)).flat();
const blanks = (count: number) => Array.from({ length: count }, () => "");
const ownNames = ({ workbench, sheet }: Setup) =>
  workbench.book.names().filter(({ name, scope }) => name.startsWith("_VitalFew") && scope === sheet.id);
const left = (...columns: string[]) => ({
  done: true,
  note: { id: "restore.columnsLeft", values: { columns, count: columns.length, sheet: "Sheet1" } },
});

describe.each(BOTH)("columns of %s that were pasted over since the run", (_, start) => {
  test("the first of ours: it stays, all others go, and the answer names it", async () => {
    const made = await start();
    await made.app.classify();
    const theirs = paste(made, TIER, "Country", LANDS);
    expect(await made.app.restore()).toEqual(left("Country"));
    expect([column(made, TIER), headings(made)]).toEqual([theirs, ["Country", ...blanks(OURS + 1)]]);
    expect(ownNames(made)).toEqual([]);
    expect(made.sheet.tables().map((table) => table.area().columnCount)).toEqual(
      made.sheet.tables().length > 0 ? [TIER + 1] : [],
    );
  });

  test("one in their midst, and the last", async () => {
    const made = await start();
    await made.app.classify();
    const first = paste(made, TIER + 2, "Country", LANDS);
    const last = paste(made, TIER + OURS - 1, "Visits", [1, 0, 3, 1, 0, 0, 2, 1]);
    expect(await made.app.restore()).toEqual(left("Country", "Visits"));
    const theirs = made.sheet.tables().length > 0 ? [TIER, TIER + 1] : [TIER + 2, TIER + OURS - 1];
    expect(theirs.map((index) => column(made, index))).toEqual([first, last]);
    expect(headings(made).filter((heading) => heading !== "")).toEqual(["Country", "Visits"]);
  });

  test("one that a later run had changed: its old values are not written over theirs", async () => {
    const made = await start();
    const { app, sheet } = made;
    await app.classify();
    const why = column(made, TIER + 2);
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    const theirs = paste(made, TIER, "Country", LANDS);
    expect(await app.restore()).toEqual(left("Country"));
    expect([column(made, TIER), column(made, TIER + 2)]).toEqual([theirs, why]);
    expect(await app.restore()).toEqual({ done: true });
    expect([column(made, TIER), headings(made)]).toEqual([theirs, ["Country", ...blanks(OURS + 1)]]);
    expect(ownNames(made)).toEqual([]);
  });

  test.each([
    ["renamed", "Rank"],
    ["emptied", ""],
  ])("one whose heading was only %s goes as before", async (_, heading) => {
    const made = await start();
    const { app, sheet } = made;
    await app.classify();
    sheet.write(at(1, 3), [["no"]]);
    await app.classify();
    sheet.write(at(0, TIER), [[heading]]);
    sheet.write(at(0, TIER + 2), [[heading && "Reason"]]);
    expect(await app.restore()).toEqual({ done: true });
    expect(column(made, TIER).slice(1)).toEqual(TIERS);
    expect(await app.restore()).toEqual({ done: true });
    expect([sheet.usedArea(true)?.columnCount, ownNames(made)]).toEqual([TIER, []]);
  });
});

test.each(["Tier", "ABC class"])("a column of theirs that is headed as ours (%s) stays", async (heading) => {
  const made = await rangeSetUp();
  await made.app.classify();
  const index = TIER + headings(made).indexOf(heading);
  const theirs = paste(
    made,
    index,
    heading,
    LINES.map((_, line) => (line % 2 ? "Gold" : "Silver")),
  );
  expect(await made.app.restore()).toEqual(left(heading));
  expect(column(made, index)).toEqual(theirs);
});

test("written over by a run, it comes back and stays", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  const theirs = paste(
    made,
    TIER,
    "Tier",
    LINES.map((_, line) => (line % 2 ? "Gold" : "Silver")),
  );
  await made.app.classify();
  await made.app.restore();
  expect(await made.app.restore()).toEqual(left("Tier"));
  expect(column(made, TIER)).toEqual(theirs);
});

test("a list of choices of ours does not stay in a column of theirs", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  const theirs = paste(made, TIER + 1, "Country", LANDS);
  expect(await made.app.restore()).toEqual(left("Country"));
  expect([column(made, TIER + 1), made.sheet.validations()]).toEqual([theirs, []]);
});

test.each<[string, (made: Setup) => Promise<unknown>]>([
  ["a tag", ({ app }) => app.tag("3S")],
  ["an answer", ({ app }) => app.answer(false)],
])("%s writes nothing into a column of theirs, and the others all the same", async (_, act) => {
  const made = await rangeSetUp();
  const { app, sheet, workbench } = made;
  await app.classify();
  const theirs = paste(made, TIER, "Country", LANDS);
  const [, , before] = sheet.values(at(6, TIER, 1, 3))[0] ?? [];
  workbench.book.select(sheet, [at(6, 0)]);
  await act(made);
  const [, , why] = sheet.values(at(6, TIER, 1, 3))[0] ?? [];
  expect(column(made, TIER)).toEqual(theirs);
  expect(why).not.toEqual(before);
});

test("letters of theirs that are letters of ours as well say nothing where others stand among them", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  const theirs = paste(made, TIER, "Segment", ["A", "B", "C", "A", "C", "C", "B", "C"]);
  expect(await made.app.restore()).toEqual(left("Segment"));
  expect(column(made, TIER)).toEqual(theirs);
});

test("a renamed column goes also where no row stands any more that the run wrote", async () => {
  const made = await rangeSetUp();
  const { app, sheet } = made;
  await app.classify();
  sheet.write(at(0, TIER, 1, OURS), [["a", "b", "c", "d", "e", "f", "g"]]);
  sheet.clear(at(1, 0, ROWS - 1, TIER + OURS), "Contents");
  expect(await app.restore()).toEqual({ done: true });
  expect(sheet.usedArea(true)?.columnCount).toBe(TIER);
});

test.each([
  ["the Accounts sheet goes", ""],
  ["the Accounts sheet as well, where something of theirs is on it: both are told", "mine"],
])("a column over order lines stays, %s", async (_, ownWord) => {
  const made = await ordersSetUp();
  await made.app.classify();
  const [first] = made.sheet.tables();
  const index = made.sheet.values(at(0, 0, 1, first?.area().columnCount ?? 0))[0]?.indexOf("Tier") ?? -1;
  const lands = ORDERS.map((_line, line) => `Land ${line}`);
  paste(made, index, "Country", lands);
  accountsOf(made).write(at(30, 20), [[ownWord]]);
  const { note } = await made.app.restore();
  const { note: columns } = left("Country");
  const second = { id: "restore.sheetLeft", values: { sheet: "Accounts" } };
  expect(note).toEqual(
    ownWord === "" ? columns : { id: "text.twoSentences", values: { first: columns, second } },
  );
  expect(columnUnder(made.sheet, "Country")).toEqual(lands);
  expect(made.workbench.book.sheet("Accounts") === undefined).toBe(ownWord === "");
});

test("a run that fails leaves what was pasted before it, and takes back renamed columns whole", async () => {
  const made = await rangeSetUp();
  const { app, sheet, workbench } = made;
  await app.classify();
  paste(made, TIER, "Country", LANDS);
  sheet.write(at(0, TIER + 2), [["Reason"]]);
  sheet.write(at(1, 3), [["no"]]);
  const before = sheet.values(at(0, 0, ROWS, TIER + 2 * OURS));
  const { faults } = workbench.host;
  let failed = 0;
  for (let sync = 1; sync < 60; sync++) {
    faults.fail("AccessDenied", { sync, at: "start" });
    const isRefused = await app.classify().then(
      () => false,
      () => true,
    );
    faults.clear();
    if (!isRefused) break;
    failed++;
    expect([sync, sheet.values(at(0, 0, ROWS, TIER + 2 * OURS))]).toEqual([sync, before]);
  }
  expect(failed).toBeGreaterThan(5);
});

test("a run that was cut off: what was pasted over its columns until the next opening stays", async () => {
  const made = await rangeSetUp();
  const { app, sheet, workbench } = made;
  await app.classify();
  sheet.write(at(1, 3), [["no"]]);
  const why = column(made, TIER + 2);
  const { host } = workbench;
  const process = host.process.bind(host);
  const spied = jest.spyOn(host, "process").mockImplementation((body) => {
    const writes = body.Actions.some(({ Name, ActionType }) => ActionType === 4 && Name === "Values");
    if (writes) host.faults.fail("AccessDenied", { sync: 2, times: Infinity });
    return process(body);
  });
  await expect(app.classify()).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
  spied.mockRestore();
  host.faults.clear();
  expect(column(made, TIER + 2)).not.toEqual(why);
  const theirs = paste(made, TIER, "Country", LANDS);
  expect((await app.preview()).repaired).toMatchObject({ id: "run.repaired" });
  expect([column(made, TIER), column(made, TIER + 2)]).toEqual([theirs, why]);
});

test("a heading that came with a blank column, pasted over one of ours, stays when ours go", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  const theirs = paste(made, TIER, "Comment", blanks(LINES.length));
  expect(await made.app.restore()).toEqual(left("Comment"));
  expect([column(made, TIER), headings(made)]).toEqual([theirs, ["Comment", ...blanks(OURS + 1)]]);
});

test("a blank one that was renamed goes with the others", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  made.sheet.write(at(0, TIER + 1), [["Override"]]);
  expect(await made.app.restore()).toEqual({ done: true });
  expect(headings(made)).toEqual(blanks(OURS + 2));
});

test("tiers in a column that was pasted over the one for tiers set by hand are nobody's decision", async () => {
  const made = await rangeSetUp();
  await made.app.classify();
  const theirs = paste(made, TIER + 1, "Segment", [
    "retail",
    "A",
    "B",
    "retail",
    "B",
    "A",
    "retail",
    "energy",
  ]);
  await made.app.classify();
  expect([columnUnder(made.sheet, "Tier"), column(made, TIER + 1)]).toEqual([TIERS, theirs]);
  expect(columnUnder(made.sheet, "Set by hand")).toEqual(blanks(LINES.length));
});
