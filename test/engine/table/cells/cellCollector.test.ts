import fc from "fast-check";
import { cellColumn, withoutCells } from "../../../../src/engine/table/cells/cellCollector";
import { cellAt, cellValues } from "../../../../src/engine/table/cells/cellColumn";
import type { CellValue } from "../../../../src/engine/types";

test("numbers, texts and the rest are kept apart, each different text once", () => {
  expect(cellColumn([12, "a", "", "a", true, NaN, "b"])).toEqual({
    length: 7,
    codes: Uint8Array.of(0, 3, 2, 3, 1, 1, 4),
    numbers: Float64Array.of(12, NaN, NaN, NaN, NaN, NaN, NaN),
    least: 12,
    most: 12,
    texts: ["", "", "", "a", "b"],
    others: new Map<number, CellValue>([
      [4, true],
      [5, NaN],
    ]),
  });
});

const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: 0, max: 3 }),
  fc.string(),
  fc.constant("\u0000"),
  fc.constantFrom("", "yes", "no", "?", "n/a", "soon", "hot"),
  fc.boolean(),
);

test("every cell comes back as it went in", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 600 }), (cells) => {
      expect(cellValues(cellColumn(cells))).toEqual(cells);
    }),
  );
});

test("more different texts than a byte tells apart", () => {
  const texts = Array.from({ length: 700 }, (_, at) => `text ${at % 350}`);
  const column = cellColumn([5, ...texts]);
  expect(column.codes).toBeInstanceOf(Uint32Array);
  expect(cellValues(column)).toEqual([5, ...texts]);
});

test("texts that are numbers at first sight stand among the numbers, wherever the first number comes", () => {
  expect(cellColumn(["85", "", "1,234", 7, "85", true, 9]).numbers).toEqual(
    Float64Array.of(85, NaN, NaN, 7, 85, NaN, 9),
  );
});

test("a column without numbers has none among its texts, either", () => {
  const { numbers, least, most } = cellColumn(["85", "", true, Infinity]);
  expect({ numbers: [...numbers], least, most }).toEqual({ numbers: [], least: Infinity, most: -Infinity });
});

test("no number is out of bounds", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 300 }), (cells) => {
      const { least, most } = cellColumn(cells);
      const numbers = cells.filter((each): each is number => Number.isFinite(each));
      expect([least, most]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
    }),
  );
});

test("columns by kind are taken as they are", () => {
  const column = cellColumn([1, "a"]);
  expect(cellColumn(column)).toBe(column);
});

describe("emptied cells", () => {
  test.each([
    ["of numbers", [1, 2, 3]],
    ["of texts, one of them blank", ["a", "", "b"]],
    ["of as many texts as a byte tells apart", Array.from({ length: 254 }, (_, at) => `text ${at}`)],
  ])("%s", (_, cells: CellValue[]) => {
    const column = cellColumn(cells);
    const left = withoutCells(column, [0, 2]);
    expect(cellValues(left)).toEqual(cells.map((value, at) => (at === 0 || at === 2 ? "" : value)));
    expect(cellValues(column)).toEqual(cells);
    expect([...left.numbers].filter((_, at) => at === 0 || at === 2)).toEqual(
      left.numbers.length > 0 ? [NaN, NaN] : [],
    );
  });
});

test("there is nothing beyond the last cell", () => {
  expect([cellAt(cellColumn([1]), 1), cellAt([1], 1)]).toEqual(["", ""]);
});
