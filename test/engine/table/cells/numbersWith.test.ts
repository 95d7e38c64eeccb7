import fc from "fast-check";
import { cellColumn } from "../../../../src/engine/table/cells/cellCollector";
import { cellValues } from "../../../../src/engine/table/cells/cellColumn";
import { nativeNumbers, numbersWith } from "../../../../src/engine/table/cells/numbersWith";
import { readNumbers } from "../../../../src/engine/table/readNumbers";
import { readScales } from "../../../../src/engine/table/readScales";
import type { CellValue } from "../../../../src/engine/types";
import { english } from "../cultures";

const CELLS: readonly CellValue[] = [12, "a", "", "a", false, Infinity];

test("texts that mean numbers stand among the native ones, which are scaled", () => {
  const ofTexts = [NaN, NaN, NaN, 7];
  expect(numbersWith(cellColumn(CELLS), ofTexts)).toEqual(Float64Array.of(12, 7, NaN, 7, NaN, NaN));
  expect(numbersWith(cellColumn([4, "a"]), ofTexts, { times: 100, over: 5 })).toEqual(Float64Array.of(80, 7));
  expect(numbersWith(cellColumn(["a", "a"]), ofTexts)).toEqual(Float64Array.of(7, 7));
});

test("scaled without rounding twice: 58 of 100 is 2.9 of 5", () => {
  expect(numbersWith(cellColumn([58]), [], { times: 5, over: 100 })[0]).toBe(2.9);
});

test("single lines hold something else", () => {
  const instead = new Map([
    [0, NaN],
    [4, 1],
  ]);
  expect(numbersWith(cellColumn(CELLS), [], { instead })).toEqual(
    Float64Array.of(NaN, NaN, NaN, NaN, 1, NaN),
  );
});

test("native numbers alone, in an array of their own", () => {
  const column = cellColumn([12, "85"]);
  expect(nativeNumbers(column)).toEqual(Float64Array.of(12, NaN));
  expect(nativeNumbers(column)).not.toBe(column.numbers);
});

describe("the column's own array", () => {
  const column = cellColumn([12, "85", "", "hot", true]);
  const PLAIN = [NaN, NaN, NaN, 85, NaN];

  test("serves where texts mean what they are at first sight", () => {
    expect(numbersWith(column, PLAIN)).toBe(column.numbers);
  });

  test.each([
    ["a text means something else", PLAIN.map((number) => number / 10), {}],
    ["a text means nothing", [], {}],
    ["numbers are scaled", PLAIN, { times: 5, over: 100 }],
    ["a line holds something else", PLAIN, { instead: new Map([[4, 100]]) }],
  ])("is left alone where %s", (_, ofTexts, changes) => {
    expect(numbersWith(column, ofTexts, changes)).not.toBe(column.numbers);
    expect(column.numbers).toEqual(Float64Array.of(12, 85, NaN, NaN, NaN));
  });
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -3, max: 110 }),
  fc.constantFrom("", "85", "7.5", "1,234", "12 %", "$5", "€7", "hot", "n/a", "high", "-0"),
  fc.boolean(),
);
const formats = fc.array(fc.constantFrom("General", "0%", "[$€] 0", "yyyy-mm-dd"), { maxLength: 60 });

test("whatever is read from cells, they stay as they are", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), formats, (cells, numberFormats) => {
      const column = cellColumn(cells);
      readNumbers(column, english, numberFormats);
      readScales(column, 100, english, numberFormats);
      readScales(column, 5, english, numberFormats);
      expect(cellValues(column)).toEqual(cells);
      expect(column).toEqual(cellColumn(cells));
    }),
  );
});
