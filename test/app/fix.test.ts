import type { Fix } from "../../src/engine";
import type { RequestBody } from "../../src/workbench/host";
import { columnUnder, HEADERS, LINES, pictureOf, setUp, tableSetUp, type Setup } from "./support/prospects";

afterEach(() => jest.restoreAllMocks());

const area = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const revenue = HEADERS.indexOf("Revenue");
const cedar = 4;
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

async function proposed({ app }: Setup): Promise<Fix[]> {
  return [...(await app.classify()).analysis.fixes];
}

function mustBe<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("There is no such fix.");
  return value;
}

test("a run proposes what can be mended and mends nothing by itself", async () => {
  const setup = await tableSetUp();
  const before = pictureOf(setup.sheet, area);
  const fixes = await proposed(setup);
  expect(fixes.map(({ kind, column, cells }) => [kind, column, cells.length])).toEqual([
    ["text-to-number", "Revenue", 1],
  ]);
  expect(pictureOf(setup.sheet, area)).toEqual(before);
});

test("text numbers become numbers, and no other cell changes", async () => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  const before = setup.sheet.values(area);
  expect(await setup.app.fix(mustBe(fix))).toEqual({
    kind: "text-to-number",
    column: "Revenue",
    cells: 1,
    left: 0,
  });
  const expected = before.map((line, row) =>
    line.map((value, column) => (row === cedar && column === revenue ? 1200 : value)),
  );
  expect(setup.sheet.values(area)).toEqual(expected);
  expect(await proposed(setup)).toEqual([]);
});

test("one click takes it back: text and number format as before", async () => {
  const setup = await tableSetUp();
  setup.sheet.setNumberFormats(cell(cedar, revenue), [["@"]]);
  const [fix] = await proposed(setup);
  const before = pictureOf(setup.sheet, area);
  await setup.app.fix(mustBe(fix));
  expect(setup.sheet.numberFormats(cell(cedar, revenue))).toEqual([["General"]]);
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([[1200]]);
  expect(await setup.app.undoFix()).toBe(1);
  const { values, numberFormats } = pictureOf(setup.sheet, area);
  expect(values).toEqual(before.values);
  expect(numberFormats).toEqual(before.numberFormats);
  expect(await setup.app.undoFix()).toBeNull();
});

test("a cell that changed meanwhile, or holds a formula, is left alone and counted", async () => {
  const lines = [...LINES.map((line) => [...line]), ["Holt", "Ann", "", "", "", "", "'77", ""]];
  const setup = await setUp({ cells: [HEADERS, ...lines] });
  const [fix] = await proposed(setup);
  expect(mustBe(fix).cells).toHaveLength(2);
  setup.sheet.write(cell(cedar, revenue), [['=TEXT(1200,"0")']]);
  const done = await setup.app.fix(mustBe(fix));
  expect([done.cells, done.left]).toEqual([1, 1]);
  expect(setup.sheet.formulas(cell(cedar, revenue))).toEqual([['=TEXT(1200,"0")']]);
  expect(columnUnder(setup.sheet, "Revenue").at(-1)).toBe(77);
});

test("a cell that a formula fills from another one is left alone and counted", async () => {
  const setup = await setUp({ cells: [HEADERS, ...LINES] });
  const figures = setup.workbench.book.addSheet("Figures");
  const rowCount = LINES.length;
  figures.write(
    { row: 0, column: 0, rowCount, columnCount: 1 },
    LINES.map((line) => [line[revenue] ?? ""]),
  );
  setup.sheet.write(
    { row: 1, column: revenue, rowCount, columnCount: 1 },
    LINES.map(() => [""]),
  );
  setup.sheet.write(cell(1, revenue), [[`=Figures!A1:A${rowCount}`]]);
  setup.workbench.book.activate(setup.sheet);
  await setup.workbench.book.recalculated();
  const [fix] = await proposed(setup);
  expect(await setup.app.fix(mustBe(fix))).toMatchObject({ cells: 0, left: 1 });
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([["1,200"]]);
});

test("what the person typed over a mended cell is not taken back", async () => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  await setup.app.fix(mustBe(fix));
  setup.sheet.write(cell(cedar, revenue), [[1300]]);
  expect(await setup.app.undoFix()).toBe(0);
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([[1300]]);
});

const sorted = ({ sheet }: Setup): void => {
  const rows = LINES.map((_, at) => sheet.copyCells({ ...area, row: at + 1, rowCount: 1, columnCount: 20 }));
  rows
    .reverse()
    .forEach((cells, at) =>
      sheet.pasteCells({ ...area, row: at + 1, rowCount: 1, columnCount: 20 }, cells, "All"),
    );
};

const CHANGES: [string, number, number, (made: Setup) => void][] = [
  [
    "a column was inserted that holds the same figure",
    cedar,
    revenue + 1,
    ({ sheet }) => {
      sheet.insertColumns(revenue, 1);
      sheet.write({ row: 0, column: revenue, rowCount: 5, columnCount: 1 }, [
        ["Plan"],
        [1],
        [2],
        [3],
        [1200],
      ]);
    },
  ],
  [
    "a row was inserted above",
    cedar + 1,
    revenue,
    ({ sheet }) => {
      sheet.insertRows(1, 1);
      sheet.write({ row: 1, column: 0, rowCount: 1, columnCount: 7 }, [["New", "Ann", "", "", "", "", 1200]]);
    },
  ],
  ["rows were inserted above the headings", cedar + 2, revenue, ({ sheet }) => sheet.insertRows(0, 2)],
  ["the rows were sorted", LINES.length + 1 - cedar, revenue, sorted],
  [
    "another account with the same figure stands there",
    LINES.length + 1 - cedar,
    revenue,
    (made) => {
      sorted(made);
      made.sheet.write(cell(cedar, revenue), [[1200]]);
    },
  ],
  [
    "the sheet was renamed, and another is selected",
    cedar,
    revenue,
    ({ sheet, workbench: { book } }) => {
      sheet.name = "Liste";
      book.activate(book.addSheet("Mine"));
    },
  ],
];

describe.each([
  ["a table", tableSetUp],
  ["a range", () => setUp({ cells: [HEADERS, ...LINES] })],
])("an undo finds its cell again in %s where", (_, make) => {
  test.each(CHANGES)("%s", async (_change, row, column, change) => {
    const setup = await make();
    const [fix] = await proposed(setup);
    await setup.app.fix(mustBe(fix));
    change(setup);
    const used = mustBe(setup.sheet.usedArea(true) ?? undefined);
    const expected = setup.sheet.values(used);
    expected[row - used.row]?.splice(column, 1, "1,200");
    expect(await setup.app.undoFix()).toBe(1);
    expect(setup.sheet.values(used)).toEqual(expected);
  });
});

test.each<[string, (made: Setup, isBack: boolean) => void]>([
  [
    "its column was renamed",
    ({ sheet }, isBack) => sheet.write(cell(0, revenue), [[isBack ? "Revenue" : "Umsatz"]]),
  ],
  [
    "its account was renamed, and moved",
    ({ sheet }, isBack) => {
      const rows = [cedar, cedar + 1].map((row) => sheet.copyCells({ ...area, row, rowCount: 1 }));
      sheet.pasteCells({ ...area, row: cedar, rowCount: 2 }, rows.reverse().flat(), "All");
      sheet.write(cell(isBack ? cedar : cedar + 1, 0), [[isBack ? "Cedar" : "Zeder"]]);
    },
  ],
])("an undo that does not find its cells says so, and can be done later: %s", async (_, change) => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  await setup.app.fix(mustBe(fix));
  change(setup, false);
  const before = setup.sheet.values(area);
  await expect(setup.app.undoFix()).rejects.toMatchObject({
    said: { id: "error.cellsNotFound", values: { sheet: "Sheet1", column: "Revenue" } },
  });
  expect(setup.sheet.values(area)).toEqual(before);
  change(setup, true);
  expect(await setup.app.undoFix()).toBe(1);
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([["1,200"]]);
});

test.each<[string, number, (made: Setup) => void]>([
  ["that was moved since is mended where it stands", 1, ({ sheet }) => sheet.insertColumns(revenue, 1)],
  ["that was renamed since is left alone", 0, ({ sheet }) => sheet.write(cell(0, revenue), [["Umsatz"]])],
])("a column %s", async (_, cells, change) => {
  const setup = await setUp({ cells: [HEADERS, ...LINES] });
  const [fix] = await proposed(setup);
  change(setup);
  expect(await setup.app.fix(mustBe(fix))).toMatchObject({ cells, left: 1 - cells });
});

test("stray blanks go, in hidden rows of a filter as well", async () => {
  const lines = LINES.map((line) => [...line]);
  for (const row of [1, 3, 5]) lines[row] = [` ${lines[row]?.[0] ?? ""}`, ...(lines[row]?.slice(1) ?? [])];
  const setup = await setUp({ cells: [HEADERS, ...lines] });
  setup.sheet.setRowHidden(4, 2, true);
  const fix = (await proposed(setup)).find(({ kind }) => kind === "trim");
  await setup.app.fix(mustBe(fix));
  expect(columnUnder(setup.sheet, "Account").slice(0, LINES.length)).toEqual(LINES.map(([name]) => name));
  expect(await setup.app.undoFix()).toBe(3);
  expect(columnUnder(setup.sheet, "Account").slice(0, LINES.length)).toEqual(lines.map(([name]) => name));
});

test("an undo writes what a filter hides by then apart from what it shows", async () => {
  const lines = LINES.map((line, row) => (row < 6 ? [` ${line[0] ?? ""}`, ...line.slice(1)] : line));
  const setup = await setUp({ cells: [HEADERS, ...lines] });
  const table = setup.sheet.addTable(area, "Prospects");
  const fix = (await proposed(setup)).find(({ kind }) => kind === "trim");
  await setup.app.fix(mustBe(fix));
  setup.sheet.filterColumn(table.area(), 1, { on: "Values", values: ["Ben"] });
  const { host } = setup.workbench;
  const process = host.process.bind(host);
  let ranges = 0;
  jest.spyOn(host, "process").mockImplementation((body: RequestBody) => {
    ranges += body.Actions.filter(({ Name, ActionType }) => ActionType === 4 && Name === "Values").length;
    return process(body);
  });
  expect(await setup.app.undoFix()).toBe(6);
  // Owners take turns: no two neighbours are both shown or both hidden.
  expect(ranges).toBe(6);
  expect(columnUnder(setup.sheet, "Account").slice(0, LINES.length)).toEqual(lines.map(([name]) => name));
});

test("a protected sheet is refused with one sentence", async () => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  setup.sheet.protected = true;
  await expect(setup.app.fix(mustBe(fix))).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([["1,200"]]);
});
