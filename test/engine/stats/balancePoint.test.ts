import fc from "fast-check";
import { balancePoint } from "../../../src/engine/stats/balancePoint";
import { cumulativeSums } from "../../../src/engine/stats/cumulativeSums";
import { descendingAmounts, total } from "./descendingAmounts";

/** Share of value that the smallest part `p` of the accounts holds: the Lorenz curve, linear between accounts. */
function lorenz(descending: readonly number[], p: number): number {
  const ascending = [...descending].reverse();
  const whole = Math.floor(p * ascending.length + 1e-12);
  const rest = p * ascending.length - whole;
  return (total(ascending.slice(0, whole)) + rest * (ascending[whole] ?? 0)) / total(ascending);
}

describe("balancePoint", () => {
  test.each<[string, number[], number | null]>([
    ["no values", [], null],
    ["all zero", [0, 0, 0], null],
    ["all equal: half from half", [4, 4, 4, 4], 0.5],
    ["80 % from 20 %", [80, 5, 5, 5, 5], 0.8],
    ["zeros count as accounts", [1, 0, 0, 0], 0.8],
    ["between two accounts: 3 of 4 from the larger half", [3, 1], 2 / 3 - 1 / 15],
  ])("%s", (_, values, expected) => {
    const balance = balancePoint(cumulativeSums(values));
    if (expected === null) expect(balance).toBeNull();
    else expect(balance).toBeCloseTo(expected, 12);
  });

  test("[§4] k of the value comes from 1 − k of the accounts", () => {
    fc.assert(
      fc.property(descendingAmounts, (values) => {
        const k = balancePoint(cumulativeSums(values)) ?? NaN;
        expect(k).toBeGreaterThanOrEqual(0.5 - 1e-12);
        expect(lorenz(values, k)).toBeCloseTo(1 - k, 9);
      }),
    );
  });
});
