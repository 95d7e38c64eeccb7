import fc from "fast-check";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { MOMENTA, momentumOf } from "../../../../src/engine/models/momentum/momentum";

const momentum = (current: number, previous: number, change = 0.1) =>
  MOMENTA[momentumOf(current, previous, change)] ?? null;

test.each<[number, number, string | null]>([
  [110, 100, "rising"],
  [109.99, 100, "steady"],
  [100, 100, "steady"],
  [90.01, 100, "steady"],
  [90, 100, "falling"],
  [0.3, 0.1 + 0.2, "steady"],
  // 0.11 ÷ 0.1 − 1 is 0.09999999999999987.
  [0.11, 0.1, "rising"],
  [0.27, 0.3, "falling"],
  [1, 0, "new"],
  [0, 1, "silent"],
  [-5, 1, "silent"],
  [5, -1, "new"],
  [0, 0, null],
  [-1, -2, null],
  [NaN, 1, null],
  [1, NaN, null],
])("[C1] %d after %d is %s", (current, previous, expected) =>
  expect(momentum(current, previous)).toBe(expected),
);

test.each([0.1, 0.05, 0.3, 0.7])("[C1, P6] a change of exactly %d counts as having reached it", (change) => {
  for (const previous of [0.1, 3, 7, 1e6 / 3]) {
    expect(momentum(previous * (1 + change), previous, change)).toBe("rising");
    expect(momentum(previous * (1 - change), previous, change)).toBe("falling");
  }
});

test("[C1] bringing more never makes an account fall", () => {
  const order = ["silent", "falling", "steady", "rising"];
  const value = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(value, value, value, (previous, one, more) => {
      const rank = (current: number) => order.indexOf(momentum(current, previous) ?? "");
      expect(rank(one + more)).toBeGreaterThanOrEqual(rank(one));
    }),
  );
});

test("[C1] what cannot be told has no momentum", () => expect(momentumOf(NaN, NaN, 0.1)).toBe(NO_CLASS));
