import { lineKey, LOG_COLUMNS, type CellValue } from "../../../src/engine";
import { cell, line, setUp, type Made } from "./support";

const keyOf = (cells: readonly CellValue[]) =>
  lineKey({ account: String(cells[0]), run: String(cells[LOG_COLUMNS.indexOf("run")]) });
const accountsIn = ({ log }: Made) =>
  log()
    .values({ row: 1, column: 0, rowCount: 5, columnCount: 1 })
    .map(([account]) => account);

/** A log of four lines, and what takes some of them out. */
async function four(profile: "desktop" | "floor" = "desktop") {
  const made = await setUp({ profile });
  const lines = ["Acme", "Beta", "Ceta", "Delta"].map(line);
  await made.write({ added: lines });
  const take = (...names: string[]) =>
    made.write({ gone: lines.filter(([account]) => names.includes(String(account))).map(keyOf) });
  return { ...made, lines, take };
}

test.each<["desktop" | "floor", string[], string[]]>([
  ["desktop", ["Delta"], ["Acme", "Beta", "Ceta"]],
  ["floor", ["Delta"], ["Acme", "Beta", "Ceta"]],
  ["desktop", ["Acme", "Ceta"], ["Beta", "Delta"]],
  ["floor", ["Acme", "Beta"], ["Ceta", "Delta"]],
])("in profile %s rows that are ours alone go: %j", async (profile, gone, left) => {
  const made = await four(profile);
  await made.take(...gone);
  expect(await made.accounts()).toEqual(left);
  expect(made.table().area().rowCount).toBe(1 + left.length);
  expect(made.log().usedArea(true)?.rowCount).toBe(1 + left.length);
  await made.write({ added: [line("Echo")] });
  expect(await made.accounts()).toEqual([...left, "Echo"]);
});

test("of all lines one blank row is left, and the next line goes there", async () => {
  const made = await four();
  await made.take("Acme", "Beta", "Ceta", "Delta");
  expect(await made.accounts()).toEqual([]);
  await made.write({ added: [line("Echo")] });
  expect(made.table().area().rowCount).toBe(2);
});

test("a column of theirs in the table, sorted: each note stays beside its line; that of a line that goes keeps its account", async () => {
  const made = await four();
  made.table().addColumn("My note");
  const body = { row: 1, column: 0, rowCount: 4, columnCount: 10 };
  made.log().write({ ...body, column: 9, columnCount: 1 }, [["of Acme"], [""], ["of Ceta"], [""]]);
  made.log().pasteCells(body, [...made.log().copyCells(body)].reverse(), "All");
  await made.take("Delta", "Acme");
  const [, ...rows] = made.log().values(made.table().area());
  expect(rows.map((cells) => [cells[0], cells[2], cells[9]])).toEqual([
    ["Ceta", "B", "of Ceta"],
    ["Beta", "B", ""],
    ["Acme", "", "of Acme"],
  ]);
  expect(await made.accounts()).toEqual(["Beta", "Ceta"]);
});

test("a formula that fills their column goes with a row, one that stands in one row stays", async () => {
  const made = await four();
  made.table().addColumn("Year");
  made.table().addColumn("Mine");
  made.log().write(
    { row: 1, column: 9, rowCount: 4, columnCount: 1 },
    [2, 3, 4, 5].map((row) => [`=LEFT(D${row},4)`]),
  );
  made.log().write(cell(2, 10), [["=1+1"]]);
  await made.take("Acme", "Beta");
  expect(accountsIn(made)).toEqual(["Beta", "Ceta", "Delta", "", ""]);
  expect(made.log().formulas(cell(1, 10))).toEqual([["=1+1"]]);
  expect(await made.accounts()).toEqual(["Ceta", "Delta"]);
});

test.each<[string, (made: Made) => void, (made: Made) => unknown]>([
  [
    "a note of theirs stands beside the table, further down",
    ({ log }) => log().write(cell(4, 14), [["of Delta"]]),
    ({ log }) => log().values(cell(4, 14)),
  ],
  [
    "a remark of theirs stands below the table",
    ({ log }) => log().write(cell(6, 0), [["remark"]]),
    ({ log }) => log().values(cell(6, 0)),
  ],
  [
    "a formula of theirs points at the log",
    ({ home }) => home.write(cell(9, 9), [["='Tier log'!A5"]]),
    ({ home }) => home.formulas(cell(9, 9)),
  ],
  [
    "the table was made a range",
    ({ table, log }) => {
      table().remove(true);
      log().write(cell(5, 3), [["remark"]]);
    },
    ({ log }) => log().values(cell(5, 3)),
  ],
])("a line is emptied, and nothing moves, where %s", async (_, change, theirs) => {
  const made = await four();
  change(made);
  const before = theirs(made);
  await made.take("Beta");
  expect(theirs(made)).toEqual(before);
  expect(accountsIn(made).slice(0, 4)).toEqual(["Acme", "", "Ceta", "Delta"]);
  expect(await made.accounts()).toEqual(["Acme", "Ceta", "Delta"]);
});

test("under a filter lines are emptied where they stand", async () => {
  const made = await four();
  await made.workbench.Excel.run(async (context) => {
    context.workbook.tables
      .getItem("TierLog")
      .columns.getItemAt(0)
      .filter.applyValuesFilter(["Acme", "Delta"]);
    await context.sync();
  });
  await made.take("Beta", "Ceta", "Delta");
  expect(accountsIn(made)).toEqual(["Acme", "", "", "", ""]);
});

test("a line that a person typed stays, whoever's it is called", async () => {
  const made = await four();
  made
    .log()
    .write({ row: 5, column: 0, rowCount: 1, columnCount: 5 }, [
      ["Beta", "", "", 46296, "phoned: merges in May"],
    ]);
  made.table().resize({ ...made.table().area(), rowCount: 6 });
  await made.take("Beta", "Delta");
  expect(made.log().values({ row: 3, column: 0, rowCount: 1, columnCount: 5 })).toEqual([
    ["Beta", "", "", 46296, "phoned: merges in May"],
  ]);
});

test("where a line begins is changed, and nothing else of it", async () => {
  const made = await four();
  const [, beta = []] = made.lines;
  await made.write({ gone: [], changed: [[keyOf(beta), "3S"]] });
  expect(made.log().values({ row: 2, column: 0, rowCount: 1, columnCount: 3 })).toEqual([
    ["Beta", "3S", "B"],
  ]);
  expect(made.log().values({ row: 1, column: 1, rowCount: 4, columnCount: 1 })).toEqual([
    ["A"],
    ["3S"],
    ["A"],
    ["A"],
  ]);
});

test.each([
  ["ours alone: the others close up", false],
  ["with a note of theirs: emptied where they stand", true],
])("many lines that lie apart go from a log that is %s", async (_, isNoted) => {
  const made = await setUp();
  const lines = Array.from({ length: 120 }, (_, at) => line(`Firm ${at}`));
  await made.write({ added: lines });
  if (isNoted) {
    made.table().addColumn("My note");
    made.log().write(cell(3, 9), [["of Firm 2"]]);
  }
  await made.write({ gone: lines.filter((_, at) => at % 2 === 1).map(keyOf) });
  const left = lines.filter((_, at) => at % 2 === 0);
  expect(await made.accounts()).toEqual(left.map(([account]) => account));
  const rows = made.log().values({ row: 1, column: 0, rowCount: 5, columnCount: 9 });
  const [first, second, third] = left;
  const blank = LOG_COLUMNS.map(() => "");
  expect(rows).toEqual(isNoted ? [first, blank, second, blank, third] : left.slice(0, 5));
  expect(made.table().area().rowCount).toBe(isNoted ? 121 : 61);
});
