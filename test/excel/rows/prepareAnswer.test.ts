import type { CellValue } from "../../../src/engine";
import { openSource, writeSome, type AnswerCell } from "../../../src/excel";
import { liveRuns } from "../../../src/excel/journal/liveRuns";
import { HEADERS, LINES, setUp, type Setup } from "../../app/support/prospects";

const NEED = 2;
const ROWS = { headerRow: 0, firstRow: 1, rowCount: LINES.length, lastColumn: HEADERS.length - 1 };
const RUNNER = { device: "", now: () => new Date(2026, 8, 1), runs: liveRuns() };
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Writes "yes" into the Need of the sixth account, as it was read: blank, under "Need". */
async function answer(seen: Partial<AnswerCell> = {}) {
  const { source } = await openSource({ kind: "auto" });
  const values: CellValue[] = LINES.map(([name]) => name ?? "");
  const read = { line: 5, column: NEED, header: "Need", heading: "Need", before: "", answer: "yes" };
  const identity = { columns: [{ column: 0, header: "Account", isKey: true, values }] };
  const output = { rowCount: LINES.length, columns: [] };
  const lines = { rows: ROWS, output, lines: [5], identity, answer: { ...read, ...seen } };
  return writeSome(source, { lines }, RUNNER);
}

test("goes into the cell that was read, and hands back what takes it back", async () => {
  const { sheet } = await setUp({ cells: [HEADERS, ...LINES] });
  expect(await answer()).toMatchObject({
    ...{ column: NEED, header: "Need" },
    cells: [{ line: 5, before: "", after: "yes", numberFormat: null }],
  });
  expect(sheet.values(cell(6, NEED))).toEqual([["yes"]]);
});

test.each<[string, string, (made: Setup) => void]>([
  [
    "another column stands there",
    "error.changedMeanwhile",
    ({ sheet }) => sheet.write(cell(0, NEED), [["Owner"]]),
  ],
  [
    "something was typed there",
    "error.changedMeanwhile",
    ({ sheet }) => sheet.write(cell(6, NEED), [["no"]]),
  ],
  ["another account stands there", "error.rowsMoved", ({ sheet }) => sheet.write(cell(6, 0), [["Oak"]])],
  ["a formula stands there", "error.formulaInAnswer", ({ sheet }) => sheet.write(cell(6, NEED), [['=""']])],
  [
    "a formula spills into it",
    "error.formulaInAnswer",
    ({ sheet, workbench }) => {
      const source = workbench.book.addSheet("Answers");
      source.write({ row: 0, column: 0, rowCount: 8, columnCount: 1 }, [
        ...LINES.map((_, line) => [line === 5 ? '=""' : "yes"]),
      ]);
      for (let row = 1; row <= 8; row++) sheet.write(cell(row, NEED), [[""]]);
      sheet.write(cell(1, NEED), [["=Answers!A1:A8"]]);
      workbench.book.activate(sheet);
    },
  ],
])("is refused where %s, and nothing is written", async (_, id, change) => {
  const made = await setUp({ cells: [HEADERS, ...LINES] });
  change(made);
  await made.workbench.book.recalculated();
  const area = { row: 0, column: 0, rowCount: 9, columnCount: 8 };
  const before = made.sheet.formulas(area);
  await expect(answer()).rejects.toMatchObject({ said: { id } });
  expect(made.sheet.formulas(area)).toEqual(before);
});
