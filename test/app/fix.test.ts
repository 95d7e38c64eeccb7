import type { Fix } from "../../src/engine";
import { columnUnder, HEADERS, LINES, pictureOf, setUp, tableSetUp, type Setup } from "./support/prospects";

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

test("what the person typed over a mended cell is not taken back", async () => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  await setup.app.fix(mustBe(fix));
  setup.sheet.write(cell(cedar, revenue), [[1300]]);
  expect(await setup.app.undoFix()).toBe(0);
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([[1300]]);
});

test("stray blanks go, in hidden rows of a filter as well", async () => {
  const lines = LINES.map((line) => [...line]);
  for (const row of [1, 3, 5]) lines[row] = [` ${lines[row]?.[0] ?? ""}`, ...(lines[row]?.slice(1) ?? [])];
  const setup = await setUp({ cells: [HEADERS, ...lines] });
  setup.sheet.setRowHidden(4, 2, true);
  const fix = (await proposed(setup)).find(({ kind }) => kind === "trim");
  await setup.app.fix(mustBe(fix));
  expect(columnUnder(setup.sheet, "Account").slice(0, LINES.length)).toEqual(LINES.map(([name]) => name));
});

test("a protected sheet is refused with one sentence", async () => {
  const setup = await tableSetUp();
  const [fix] = await proposed(setup);
  setup.sheet.protected = true;
  await expect(setup.app.fix(mustBe(fix))).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
  expect(setup.sheet.values(cell(cedar, revenue))).toEqual([["1,200"]]);
});
