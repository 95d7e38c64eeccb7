import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { readFractions } from "../../../src/engine/table/readFractions";
import { english } from "./cultures";

function told(values: CellValue[], formats?: string[]): (number | string)[] {
  const { numbers, problems } = readFractions(values, english, formats);
  const codes = new Map(problems.map(({ index, code }) => [index, code]));
  const signs: Record<string, string> = { "out-of-scale": "!", "not-a-number": "x", "error-value": "#" };
  return Array.from(numbers, (number, i) => {
    const code = codes.get(i);
    return code === undefined ? (Number.isNaN(number) ? "–" : number) : (signs[code] ?? "?");
  });
}

describe("[D1] shares: the column decides whether its numbers are in per cent", () => {
  test.each<[string, CellValue[], (number | string)[]]>([
    ["fractions as they are", [0, 0.15, 1], [0, 0.15, 1]],
    ["any value above 1: ÷ 100", [10, 25, 1, 0.5, 0], [0.1, 0.25, 0.01, 0.005, 0]],
    ["100 is all of it", [100, 20], [1, 0.2]],
    ["text numbers decide too", ["15", 0.5], [0.15, 0.005]],
    ["per cent texts are what they say", ["15%", "2.5 %", "100%"], [0.15, 0.025, 1]],
    ["and leave bare fractions alone", ["15%", 0.2], [0.15, 0.2]],
    ["while a bare 20 is per cent", ["15%", 20], [0.15, 0.2]],
    ["decimal commas", ["0,15", "0,2"], [0.15, 0.2]],
    ["0.15 stays exact as typed", ["4.35%"], [0.0435]],
    ["blanks", [0.1, "", "-", "--None--", " "], [0.1, "–", "–", "–", "–"]],
  ])("%s", (_, values, expected) => expect(told(values)).toEqual(expected));

  test("per cent cells are stored as fractions, whatever the other cells", () => {
    expect(told([0.15, 0.2], ["0%", "0%"])).toEqual([0.15, 0.2]);
    expect(told([0.15, 20], ["0%", "General"])).toEqual([0.15, 0.2]);
  });
});

describe("[D7] what is no share is missing, with an issue", () => {
  test.each<[string, CellValue[], (number | string)[]]>([
    ["below 0", [0.1, -0.1], [0.1, "!"]],
    ["above 100 %", ["50%", "120%"], [0.5, "!"]],
    ["above 100 decides nothing", [0.1, 250], [0.1, "!"]],
    ["an amount", [0.1, "$5"], [0.1, "!"]],
    ["text", [0.1, "n/a", "high", "8折", "likely"], [0.1, "x", "x", "x", "x"]],
    ["a boolean", [0.1, true], [0.1, "x"]],
    ["an error of the sheet", [0.1, "#REF!"], [0.1, "#"]],
  ])("%s", (_, values, expected) => {
    expect(told(values)).toEqual(expected);
    expect(Array.from(readFractions(values, english).unreadable)).toEqual(
      expected.map((one) => (typeof one === "number" ? 0 : 1)),
    );
  });
  test("a per cent cell above 1 is out of scale, and no reason to divide the others", () => {
    expect(told([1.2, 0.2], ["0%", "General"])).toEqual(["!", 0.2]);
  });
});

test("[D1] the order of the rows does not change what a cell means", () => {
  const cell = fc.constantFrom<CellValue>(0, 0.2, 1, 15, 100, 250, -1, "15%", "0,5", "$5", "", "soon", true);
  const shuffled = fc.array(cell, { maxLength: 12 }).chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.shuffledSubarray(
        values.map((_, i) => i),
        { minLength: values.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([values, order]) => {
      const straight = told(values);
      expect(told(order.map((i) => values[i] ?? ""))).toEqual(order.map((i) => straight[i]));
    }),
  );
});
