import { herfindahl } from "../../../src/engine/stats/herfindahl";

test.each<[string, number[], number | null]>([
  ["no values", [], null],
  ["all zero", [0, 0], null],
  ["n equal ones: 1 ÷ n", [2, 2, 2, 2], 0.25],
  ["one has everything", [9, 0, 0], 1],
  ["by hand: .75² + .25²", [3, 1], 0.625],
])("herfindahl of %s", (_, values, expected) => {
  if (expected === null) expect(herfindahl(values)).toBeNull();
  else expect(herfindahl(values)).toBeCloseTo(expected, 14);
});
