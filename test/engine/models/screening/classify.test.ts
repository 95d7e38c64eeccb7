import fc from "fast-check";
import { membersOf } from "../../../../src/engine/models/completion";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { classifyScreening, SCREENING_RESULTS } from "../../../../src/engine/models/screening/classify";
import { screeningJson } from "../../../../src/engine/models/screening/explain";
import { inputsOf } from "../inputsOf";

type Cell = number | "";
type Row = readonly [employees: Cell, benchmark: Cell, health: Cell, loyalty: Cell];

/** The first line tells that points go to five; no case looks at it. */
const run = (rows: readonly Row[]) => {
  const all: readonly Row[] = [[5000, 5, 5, 5], ...rows];
  return classifyScreening(
    inputsOf({
      name: ["Account", ...all.map((_, i) => `A${i}`)],
      employees: ["Employees", ...all.map(([each]) => each)],
      benchmark: ["Landmark", ...all.map(([, each]) => each)],
      health: ["Health", ...all.map(([, , each]) => each)],
      loyalty: ["Loyalty", ...all.map(([, , , each]) => each)],
    }),
  );
};
const named = (row: Row) => {
  const result = run([row]);
  return {
    result: SCREENING_RESULTS[result.classes[1] ?? NO_CLASS] ?? null,
    question: screeningJson(result, 1).nextQuestion,
  };
};

const points = fc.option(fc.integer({ min: 0, max: 5 }), { nil: "" as const });
const row = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 3000 }), { nil: "" as const }),
  points,
  points,
  points,
);

test.each<[Row, string | null, string | null]>([
  [[1000, 0, 3, 3], "key", null],
  [[999, 2, 3, 3], "watch", null],
  [[999, 3, 3, 3], "key", null],
  [["", 3, 3, 3], "key", null],
  [[999, "", 3, 3], null, "benchmark"],
  [["", 2, 3, 3], null, "employees"],
  [[2000, 0, 2, 2], "no", null],
  [["", "", 2, 2], "no", null],
  [[999, 2, "", 2], "no", null],
  [[2000, 0, "", ""], null, "health"],
  [["", "", "", ""], null, "employees"],
])("[Q1, R3, R4] %j is %p, next question %p", (given, result, question) => {
  expect(named(given)).toEqual({ result, question });
});

test("[Q1] the number of principles that are known to fail and may fail spans the set", () => {
  fc.assert(
    fc.property(row, ([employees, benchmark, health, loyalty]) => {
      const holds = (value: Cell, needed: number) => (value === "" ? null : value >= needed);
      const [large, landmark] = [holds(employees, 1000), holds(benchmark, 3)];
      const scale =
        large === true || landmark === true || (large === false && landmark === false ? false : null);
      const principles = [scale, holds(health, 3), holds(loyalty, 3)];
      const fewest = Math.min(2, principles.filter((each) => each === false).length);
      const most = Math.min(2, principles.filter((each) => each !== true).length);
      const { possible } = run([[employees, benchmark, health, loyalty]]);
      expect(membersOf(possible[1] ?? 0)).toEqual(
        SCREENING_RESULTS.map((_, i) => i).filter((i) => i >= fewest && i <= most),
      );
    }),
  );
});

test("[Q1] more people, a better name, better business or more loyalty never worsens the result", () => {
  fc.assert(
    fc.property(row, fc.nat(3), fc.nat(5), (before, field, rise) => {
      const after = before.map((cell, i) =>
        i === field && cell !== "" ? (i === 0 ? cell + rise * 500 : Math.min(5, cell + rise)) : cell,
      );
      const { possible } = run([before, [after[0] ?? "", after[1] ?? "", after[2] ?? "", after[3] ?? ""]]);
      const [less, more] = [membersOf(possible[1] ?? 0), membersOf(possible[2] ?? 0)];
      expect(more[0] ?? NaN).toBeLessThanOrEqual(less[0] ?? NaN);
      expect(more.at(-1) ?? NaN).toBeLessThanOrEqual(less.at(-1) ?? NaN);
    }),
  );
});
