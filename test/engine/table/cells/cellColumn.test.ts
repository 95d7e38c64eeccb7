import { cellColumn } from "../../../../src/engine/table/cells/cellCollector";
import {
  cellAt,
  cellValues,
  countTexts,
  holdsNumbers,
  nativeNumbers,
  numbersWith,
} from "../../../../src/engine/table/cells/cellColumn";
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

test("texts that mean numbers stand among the native ones, which are scaled", () => {
  const ofTexts = [NaN, NaN, NaN, 7];
  expect(numbersWith(cellColumn(CELLS), ofTexts)).toEqual(Float64Array.of(12, 7, NaN, 7, NaN, NaN));
  expect(numbersWith(cellColumn([4, "a"]), ofTexts, { times: 100, over: 5 })).toEqual(Float64Array.of(80, 7));
  expect(nativeNumbers(cellColumn(CELLS))).toEqual(Float64Array.of(12, NaN, NaN, NaN, NaN, NaN));
});

test("scaled without rounding twice: 58 of 100 is 2.9 of 5", () => {
  expect(numbersWith(cellColumn([58]), [], { times: 5, over: 100 })[0]).toBe(2.9);
});

test("a column of texts holds no numbers", () => {
  expect(holdsNumbers(cellColumn(["12", true]))).toBe(false);
});
