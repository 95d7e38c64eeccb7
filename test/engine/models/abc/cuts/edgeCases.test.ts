import { readFileSync } from "node:fs";
import { sharedData } from "../../../../support/sharedData";
import { classesOf } from "./classesOf";

/**
 * The documented edge cases of computed ABC, from the file of the reference run itself; `computed.test.ts` restates
 * them for those who have no such file.
 */
type ClassNumbers = number[] | number;
interface EdgeCase {
  case: string;
  input: (number | string | null)[] | number;
  "cABCanalysis_1.0": Record<"A" | "B" | "C", ClassNumbers>;
}

/** R reads texts as numbers where it can; what is no number is missing. */
const read = (cell: number | string | null): number =>
  cell === null || (typeof cell === "string" && !/^\d+$/.test(cell)) ? NaN : Number(cell);

/** A letter by place, from the places (counted from 1) of every class; what has no value is unclassified [P1]. */
function lettersOf(values: readonly number[], classes: EdgeCase["cABCanalysis_1.0"]): string {
  const letters = values.map(() => "?");
  for (const letter of ["A", "B", "C"] as const)
    for (const place of [classes[letter]].flat()) letters[place - 1] = letter;
  return letters.map((letter, i) => (Number.isNaN(values[i]) ? "." : letter)).join("");
}

test("places of the reference become letters", () => {
  expect(lettersOf([10, NaN, 5], { A: [1], B: [], C: [3, 2] })).toBe("A.C");
  expect(lettersOf([42], { A: 1, B: [], C: [] })).toBe("A");
});

const file = sharedData("edge cases of computed ABC", "expected", "edge_cases.json");
if (file !== null) {
  const cases = (JSON.parse(readFileSync(file, "utf8")) as EdgeCase[]).map((one) => ({
    ...one,
    values: [one.input].flat().map(read),
  }));

  test("there are fourteen of them", () => expect(cases).toHaveLength(14));

  test.each(cases)("[P1, P5] $case", ({ values, "cABCanalysis_1.0": classes }) => {
    expect(classesOf(values, { kind: "computed" })).toBe(lettersOf(values, classes));
  });
}
