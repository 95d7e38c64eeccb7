import { cellColumn } from "../../../../src/engine/table/cells/cellCollector";
import { cellAt, cellValues, countTexts, holdsNumbers } from "../../../../src/engine/table/cells/cellColumn";
import type { CellValue } from "../../../../src/engine/types";

const CELLS: readonly CellValue[] = [12, "a", "", "a", false, Infinity];

test.each([
  ["one by one", CELLS],
  ["by kind", cellColumn(CELLS)],
])("cells kept %s", (_, cells) => {
  expect(CELLS.map((_cell, line) => cellAt(cells, line))).toEqual(CELLS);
  expect(cellValues(cells, 1, 3)).toEqual(["a", ""]);
  expect(cellValues(cells, 4, 9)).toEqual([false, Infinity]);
  expect(holdsNumbers(cells)).toBe(true);
});

test("a column decides by its cells: texts are counted", () => {
  const { texts } = cellColumn(CELLS);
  const counts = countTexts(cellColumn(CELLS));
  expect(texts.map((text, code) => [text, counts[code]]).slice(2)).toEqual([
    ["", 1],
    ["a", 2],
  ]);
});

test("a column of texts holds no numbers", () => {
  expect(holdsNumbers(cellColumn(["12", true]))).toBe(false);
});
