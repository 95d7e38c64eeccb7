import type { RequestBody } from "../../src/workbench/host";
import type { Area, CellValue } from "../../src/workbench/workbook";
import { accountRow, accountsOf, LINE_TIERS, ordersSetUp } from "./support/orders";
import {
  columnUnder,
  HEADERS,
  LINES,
  pictureOf,
  setUp,
  tableSetUp,
  TIERS,
  type Setup,
} from "./support/prospects";
import { logLines, logSheet, told } from "./support/tierLog";

afterEach(() => jest.restoreAllMocks());

const at = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  ...{ row, column, rowCount, columnCount },
});
const select = ({ workbench, sheet }: Setup, row: number) => {
  workbench.book.activate(sheet);
  workbench.book.select(sheet, [at(row, 0)]);
};
const pictures = ({ workbench }: Setup) =>
  workbench.book.sheets().map((sheet) => [sheet.name, pictureOf(sheet, at(0, 0, 14, 20))]);

/** Cut and insert, or a sort: the cells of the list in another order of columns or rows. */
function moveColumns({ sheet }: Setup, order: readonly number[]): void {
  const columns = order.map((column) => sheet.copyCells(at(0, column, 9, 1)));
  columns.forEach((cells, column) => sheet.pasteCells(at(0, column, 9, 1), cells, "All"));
}
function sortRows({ sheet }: Setup, order: readonly number[]): void {
  const width = sheet.usedArea(true)?.columnCount ?? 1;
  const rows = order.map((row) => sheet.copyCells(at(row, 0, 1, width)));
  rows.forEach((cells, line) => sheet.pasteCells(at(line + 1, 0, 1, width), cells, "All"));
}

/** The list with "Need" of Elm, the open question of row 7, as given; classified, and that row selected. */
async function asked(need: CellValue, parts: Parameters<typeof setUp>[1] = {}): Promise<Setup> {
  const lines = LINES.map((line) =>
    line[0] === "Elm" ? [line[0], line[1] ?? "", need, ...line.slice(3)] : line,
  );
  const made = await setUp({ cells: [HEADERS, ...lines] }, parts);
  await made.app.classify();
  select(made, 6);
  return made;
}

test.each([
  ["moved before another", [0, 2, 1, 3, 4, 5, 6, 7]],
  ["exchanged with another answer's", [0, 1, 3, 2, 4, 5, 6, 7]],
  ["and the name's exchanged", [2, 1, 0, 3, 4, 5, 6, 7]],
])("goes under its own heading, also where that column was %s since", async (_, order) => {
  const made = await asked("");
  const card = await made.app.card();
  moveColumns(made, order);
  const before = made.sheet.values(at(0, 0, 9, 8));
  expect(await made.app.answer(false, card)).toMatchObject({ answered: { header: "Need", before: "" } });
  const need = order.indexOf(2);
  expect(made.sheet.values(at(0, 0, 9, 8))).toEqual(
    before.map((line, row) => line.map((value, column) => (row === 6 && column === need ? "no" : value))),
  );
});

test.each([
  ["the list was sorted", (made: Setup) => sortRows(made, [8, 7, 6, 5, 4, 3, 2, 1])],
  ["the row was answered", (made: Setup) => made.sheet.write(at(6, 0), [["Other"]])],
  ["another row is selected", (made: Setup) => select(made, 8)],
  ["no row is selected", (made: Setup) => select(made, 30)],
])("to a card that does not hold any more is refused: %s", async (_, change) => {
  const made = await asked("");
  const card = await made.app.card();
  change(made);
  const before = pictures(made);
  await expect(made.app.answer(true, card)).rejects.toMatchObject({
    message:
      "Row 7 is not as the card showed it any more, and nothing was written. The card is up to date now: answer again.",
    said: { id: "error.cardChanged", values: { row: 7 } },
  });
  expect(pictures(made)).toEqual(before);
});

test("where the Accounts sheet is protected, nothing is written, as the sentence says", async () => {
  const made = await ordersSetUp();
  await made.app.classify();
  accountsOf(made).protected = true;
  select(made, 7);
  const before = pictures(made);
  await expect(made.app.answer(true)).rejects.toMatchObject({
    said: { id: "error.protectedSheet", values: { sheet: "Accounts" } },
  });
  expect(pictures(made)).toEqual(before);
  expect(await made.app.undoFix()).toBeNull();
});

test.each([0, 1, 2, 3])("is written whole or not at all: Excel refuses after %i ranges", async (nth) => {
  const made = await ordersSetUp();
  await made.app.classify();
  select(made, 7);
  const before = pictures(made);
  const { host } = made.workbench;
  const process = host.process.bind(host);
  let left = nth;
  jest.spyOn(host, "process").mockImplementation((body: RequestBody) => {
    const isRange = ({ Name, ActionType }: RequestBody["Actions"][number]) =>
      ActionType === 4 && Name === "Values";
    const ranges = body.Actions.filter(isRange).length;
    if (left >= 0 && left < ranges)
      host.faults.fail("AccessDenied", { sync: 1, at: { member: "Range.values", nth: left + 1 } });
    left -= ranges;
    return process(body);
  });
  await expect(made.app.answer(true)).rejects.toMatchObject({ said: { id: "error.accessDenied" } });
  expect(left).toBeLessThan(0);
  expect(pictures(made)).toEqual(before);
});

describe("what an answer replaces", () => {
  const NOTE = "ask Bob, 0171 555";

  test.each<[string, CellValue, CellValue]>([
    ["a note", NOTE, NOTE],
    ["a text that Excel would read as a formula", "'@Bob", "@Bob"],
    ["nothing", "", ""],
  ])("is told, and one click brings it back, with the tier: %s", async (_, typed, before) => {
    const made = await asked(typed);
    const old = pictures(made);
    expect(await made.app.answer(true)).toMatchObject({
      tier: "3S",
      answered: { header: "Need", row: 7, before, after: "yes" },
    });
    expect(made.sheet.values(at(6, 2))).toEqual([["yes"]]);
    expect(await made.app.undoFix()).toBe(1);
    expect(pictures(made).slice(0, 1)).toEqual(old);
    expect(await made.app.card()).toMatchObject({ tier: null, nextQuestion: { field: "need" } });
    expect(await made.app.undoFix()).toBeNull();
  });

  test("comes back where its row and column stand by then", async () => {
    const made = await asked(NOTE);
    await made.app.answer(true);
    sortRows(made, [8, 7, 6, 5, 4, 3, 2, 1]);
    moveColumns(made, [0, 2, 1, 3, 4, 5, 6, 7]);
    expect(await made.app.undoFix()).toBe(1);
    expect(columnUnder(made.sheet, "Need")).toEqual(["no", "yes", NOTE, "no", "yes", "no", "yes", "yes"]);
    expect(columnUnder(made.sheet, "Owner")).toEqual(LINES.map(([, owner]) => owner).reverse());
    expect(columnUnder(made.sheet, "Tier")).toEqual([...TIERS].reverse());
  });

  test("stays away where the person has typed something else since", async () => {
    const made = await asked(NOTE);
    await made.app.answer(true);
    made.sheet.write(at(6, 2), [["no"]]);
    expect(await made.app.undoFix()).toBe(0);
    expect(made.sheet.values(at(6, 2))).toEqual([["no"]]);
  });

  test("comes back into its line, and the account's other lines and row follow", async () => {
    const made = await ordersSetUp();
    made.sheet.write(at(9, 3), [[NOTE]]);
    await made.app.classify();
    select(made, 9);
    expect(await made.app.answer(true)).toMatchObject({ answered: { before: NOTE } });
    expect(accountRow(made, "Delta")).toMatchObject({ Tier: "3S" });
    select(made, 1);
    expect(await made.app.undoFix()).toBe(1);
    expect(made.sheet.values(at(9, 3))).toEqual([[NOTE]]);
    expect(accountRow(made, "Delta")).toMatchObject({ Tier: "open question" });
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS);
  });

  test("comes back by itself where the list is not seen as it was: a protected sheet is told first", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, 6);
    await made.app.answer(true);
    made.sheet.protected = true;
    await expect(made.app.undoFix()).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
    made.sheet.protected = false;
    expect(await made.app.undoFix()).toBe(1);
    expect(made.sheet.values(at(6, 2))).toEqual([[""]]);
  });
});

test("that the tier log could not be written is told", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  select(made, 1);
  await made.app.tag("B", { by: "Ann" });
  const log = logSheet(made);
  if (!log) throw new Error("A tag is logged.");
  log.protected = true;
  select(made, 6);
  expect(await made.app.answer(true)).toMatchObject({ answered: { note: { id: "log.notKept" } } });
  expect(logLines(made).map(told)).toHaveLength(1);
});

test("a tag stands where the workbook could not note it, and that is told", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  const { faults } = made.workbench.host;
  select(made, 1);
  await made.app.tag("B", { by: "Ann" });
  const before = faults.arrived;
  select(made, 2);
  await made.app.tag("B");
  faults.fail("AccessDenied", { sync: faults.arrived - before });
  select(made, 6);
  expect(await made.app.tag("A")).toMatchObject({ note: { id: "baseline.notKept" } });
  expect(made.sheet.values(at(6, 8))).toEqual([["A"]]);
  expect(logLines(made).map(told)).toHaveLength(3);
});
