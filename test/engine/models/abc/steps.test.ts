import { decimalsOf } from "../../../../src/engine/models/abc/steps";

test.each<[string, number[], number]>([
  ["whole numbers", [1200, 40, 0], 0],
  ["one decimal", [1200, 37.5, 4], 1],
  ["cents", [37.62, 5], 2],
  ["what sums leave behind is no decimal", [0.1 + 0.2, 0.1], 1],
  ["thirds stop at cents", [100 / 3, 1], 2],
  ["small values have three figures", [0.0123456, 0.01], 4],
  ["all nothing", [0, 0], 0],
  ["nobody", [], 0],
  ["no more decimals than a number keeps", [1e-30], 15],
])("%s", (_, values, decimals) => expect(decimalsOf(Float64Array.from(values))).toBe(decimals));
