import { scanCells } from "../../../src/engine/table/scanCells";

test("numbers, texts and the rest are told apart, texts counted by their cells", () => {
  expect(scanCells([12, "a", "", "a", true, NaN, "b"])).toEqual({
    numbers: Float64Array.of(12, NaN, NaN, NaN, NaN, NaN, NaN),
    textOf: Int32Array.of(-1, 0, 1, 0, -1, -1, 2),
    texts: ["a", "", "b"],
    counts: [2, 1, 1],
    others: [4, 5],
  });
});
test("a column without texts has no index of them", () => {
  expect(scanCells([1, 2]).textOf).toHaveLength(0);
});
