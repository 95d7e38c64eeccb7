import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { readScales } from "../../../src/engine/table/readScales";
import { english, german } from "./cultures";

const read = (values: CellValue[], top: 5 | 100, formats?: string[]) =>
  readScales(values, top, english, formats);
/** Points, "–" missing, "!" out of scale, "x" no rating, "#" an error. */
function told(values: CellValue[], top: 5 | 100, formats?: string[]): (number | string)[] {
  const { numbers, problems } = read(values, top, formats);
  const codes = new Map(problems.map(({ index, code }) => [index, code]));
  const signs: Record<string, string> = { "out-of-scale": "!", "not-a-number": "x", "error-value": "#" };
  return Array.from(numbers, (number, i) => {
    const code = codes.get(i);
    return code === undefined ? (Number.isNaN(number) ? "–" : number) : (signs[code] ?? "?");
  });
}

describe("[D1] the column decides what its ratings mean; on the scale to 100", () => {
  test.each<[string, CellValue[], (number | string)[], string]>([
    ["only 0 and 1", [0, 1, 1], [0, 100, 100], "yesNo"],
    ["only ones", [1, 1], [100, 100], "yesNo"],
    ["as texts", ["0", "1"], [0, 100], "yesNo"],
    ["yes and no in both languages", ["yes", "否", "有", "N", "✓"], [100, 0, 100, 0, 100], "yesNo"],
    ["booleans", [true, false], [100, 0], "yesNo"],
    ["up to 5 of 5", [0, 1, 2.5, 5], [0, 20, 50, 100], "scale5"],
    ["one step of 5 is 20 points", [3, 4], [60, 80], "scale5"],
    ["fractions alone are small ratings of 5", [0.5, 1], [10, 20], "scale5"],
    ["up to 100 of 100", [3, 60, 100], [3, 60, 100], "scale100"],
    ["6 makes it a scale of 100", [5, 6], [5, 6], "scale100"],
    ["per cent texts are points", ["80%", "5 %", "100%"], [80, 5, 100], "scale100"],
    ["a per cent text makes bare numbers points", ["80%", 4], [80, 4], "scale100"],
    ["high, medium, low are 5, 3, 1 of 5", ["high", "Medium", "low"], [100, 60, 20], "scale5"],
    ["高 中 低", ["高", "中", "低"], [100, 60, 20], "scale5"],
    ["beside levels a 1 is a rating, and no yes", ["high", 1, 0], [100, 20, 0], "scale5"],
    ["words among numbers", [4, "yes", "no", "high", 2], [80, 100, 0, 100, 40], "scale5"],
    ["text numbers with a decimal comma", ["4,5", "3"], [90, 60], "scale5"],
    [
      "blanks and what nobody knows are missing",
      [4, "", "?", "待定", "n/a", "--None--"],
      [80, "–", "–", "–", "–", "–"],
      "scale5",
    ],
  ])("%s", (_, values, expected, meaning) => {
    expect(told(values, 100)).toEqual(expected);
    expect(read(values, 100).meaning).toBe(meaning);
  });
  test("per cent cells × 100: the number format tells 0.8 from 80 %", () => {
    expect(told([0.8, 0.05], 100, ["0%", "0.0%"])).toEqual([80, 5]);
    expect(told([0.8, 0.05], 100, ["General", "0.0"])).toEqual([16, 1]);
  });
});

describe("[D1] on the scale to 5", () => {
  test.each<[string, CellValue[], (number | string)[]]>([
    ["5 as it is", [0, 1, 2.5, 5], [0, 1, 2.5, 5]],
    ["points ÷ 20", [60, 80, 5], [3, 4, 0.25]],
    ["per cent ÷ 20", ["80%", "60%"], [4, 3]],
    ["yes 5, no 0", ["yes", "no", "是", "无"], [5, 0, 5, 0]],
    ["1 and 0 too", [1, 0], [5, 0]],
    ["high 5, medium 3, low 1", ["high", "med", "低"], [5, 3, 1]],
  ])("%s", (_, values, expected) => expect(told(values, 5)).toEqual(expected));
});

describe("[D7] what is no rating is missing, with an issue, and decides nothing", () => {
  test.each<[string, CellValue[], (number | string)[]]>([
    ["above 100", [4, 250], [80, "!"]],
    ["below 0", [4, -1], [80, "!"]],
    ["above 100 %", ["80%", "120%"], [80, "!"]],
    ["an amount", [4, "$3"], [80, "!"]],
    ["only amounts", [4500, 1200], ["!", "!"]],
    ["text", [4, "solid", "4/5", "★★★"], [80, "x", "x", "x"]],
    ["a date text", [4, "2026-09-30"], [80, "x"]],
    ["an error of the sheet", [4, "#N/A"], [80, "#"]],
  ])("%s", (_, values, expected) => {
    expect(told(values, 100)).toEqual(expected);
    const { unreadable, problems } = read(values, 100);
    expect(Array.from(unreadable, (one) => one === 1)).toEqual(
      expected.map((one) => "!x#".includes(String(one))),
    );
    expect(problems.map(({ index }) => index)).toEqual(
      [...unreadable.keys()].filter((i) => unreadable[i] === 1),
    );
  });
});

test("the workbook's decimal sign is used where the column leaves it open", () => {
  expect(Array.from(readScales(["1.234", 5], 5, german).numbers)).toEqual([NaN, 5]);
  expect(Array.from(readScales(["1,234", 5], 5, german).numbers)).toEqual([1.234, 5]);
});

describe("properties", () => {
  const cell = fc.constantFrom<CellValue>(
    ...[0, 1, 3, 5, 6, 60, 100, 250, -1, 0.5, true, false],
    ...["yes", "no", "?", "80%", "120%", "$5", "high", "低", "", "soon", "4,5", "#N/A"],
  );
  const column = fc.array(cell, { maxLength: 15 });
  test("[D1] one scale is the other × 20, cell by cell", () => {
    fc.assert(
      fc.property(column, (values) => {
        const five = read(values, 5).numbers;
        read(values, 100).numbers.forEach((points, i) => {
          if (Number.isNaN(points)) expect(five[i]).toBeNaN();
          else expect(five[i]).toBeCloseTo(points / 20, 12);
        });
      }),
    );
  });
  test("points are within the scale, unreadable ones missing and told", () => {
    fc.assert(
      fc.property(column, fc.constantFrom<5 | 100>(5, 100), (values, top) => {
        const { numbers, unreadable, problems } = read(values, top);
        for (const points of numbers)
          if (!Number.isNaN(points)) expect(points >= 0 && points <= top).toBe(true);
        expect(problems).toHaveLength(unreadable.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
  test("[D1] the order of the rows does not change what a cell means", () => {
    const shuffled = column.chain((values) =>
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
        const straight = told(values, 100);
        expect(
          told(
            order.map((i) => values[i] ?? ""),
            100,
          ),
        ).toEqual(order.map((i) => straight[i]));
      }),
    );
  });
});
