import fc from "fast-check";
import { gini } from "../../../src/engine/stats/gini";
import { descendingAmounts, total } from "./descendingAmounts";

describe("gini", () => {
  test.each<[string, number[], number | null]>([
    ["no values", [], null],
    ["all zero", [0, 0], null],
    ["all equal", [7, 7, 7, 7], 0],
    ["one of four has everything: (n − 1) ÷ n", [5, 0, 0, 0], 0.75],
    ["by hand", [3, 1], 0.25],
  ])("%s", (_, values, expected) => {
    if (expected === null) expect(gini(values)).toBeNull();
    else expect(gini(values)).toBeCloseTo(expected, 14);
  });

  test("is half the mean difference relative to the mean", () => {
    fc.assert(
      fc.property(descendingAmounts, (values) => {
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        expect(gini(values)).toBeCloseTo(total(differences) / (2 * values.length * total(values)), 10);
      }),
    );
  });
});
