import fc from "fast-check";
import { membersOf } from "../../../../src/engine/models/completion";
import {
  classifyGrowth,
  GROWTH_QUESTIONS,
  GROWTH_TYPES,
} from "../../../../src/engine/models/growth/classify";
import { explainGrowth, growthJson } from "../../../../src/engine/models/growth/explain";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { inputsOf } from "../inputsOf";
import { said, toldBy } from "../sayOf";

type Cell = number | "";
type Row = readonly [price: Cell, service: Cell, performance: Cell, revenue: Cell];

/** Revenue against 100 the year before; the first line tells that points go to five, no case looks at it. */
const read = (rows: readonly Row[]) => {
  const all: readonly Row[] = [[5, 5, 5, 100], ...rows];
  return inputsOf({
    priceSensitivity: ["Price sensitivity", ...all.map(([each]) => each)],
    serviceNeed: ["Service need", ...all.map(([, each]) => each)],
    performanceNeed: ["Performance need", ...all.map(([, , each]) => each)],
    revenue: ["Revenue", ...all.map(([, , , each]) => each)],
    previousRevenue: ["Before", ...all.map(() => 100)],
  });
};
const look = (row: Row) => {
  const result = classifyGrowth(read([row]));
  return {
    type: GROWTH_TYPES[result.classes[1] ?? NO_CLASS] ?? null,
    question: GROWTH_QUESTIONS[result.nextQuestion[1] ?? NO_CLASS] ?? null,
  };
};

test.each<[Row, string | null, string | null]>([
  [[2, 4, 0, 100], "priceInsensitive", null],
  [[2, 0, 4, 200], "priceInsensitive", null],
  [[2, 3, 3, 115], "growing", null],
  [[3, 5, 5, 115], "growing", null],
  [[3, 5, 5, 114], "steady", null],
  [[1, 5, "", ""], "priceInsensitive", null],
  [[3, "", "", 90], "steady", null],
  [["", 3, 3, 115], "growing", null],
  [[5, 0, 0, ""], null, "volume"],
  [["", "", "", ""], null, "volume"],
  [["", 5, 0, 115], null, "priceSensitivity"],
  [[1, "", "", 115], null, "serviceNeed"],
  [[1, 0, "", 90], null, "performanceNeed"],
])("[T1, R3, R4] %j is %p, next question %p", (row, type, question) => {
  expect(look(row)).toEqual({ type, question });
});

test("[R5] an answer more never enlarges the set; more revenue never takes growth away", () => {
  const cell = fc.option(fc.nat(5), { nil: "" as const });
  fc.assert(
    fc.property(
      cell,
      cell,
      cell,
      fc.nat(5),
      fc.nat(200),
      fc.nat(200),
      (price, service, performance, answer, a, b) => {
        const { possible } = classifyGrowth(
          read([
            ["", service, performance, a],
            [answer, service, performance, a],
            [price, service, performance, Math.min(a, b)],
            [price, service, performance, Math.max(a, b)],
            [price, service, performance, ""],
          ]),
        );
        const [open, known, less, more, unknown] = [1, 2, 3, 4, 5].map((i) => membersOf(possible[i] ?? 0));
        expect(open).toEqual(expect.arrayContaining(known ?? [NaN]));
        expect(unknown).toEqual(expect.arrayContaining(more ?? [NaN]));
        expect(more?.at(-1) ?? NaN).toBeLessThanOrEqual(less?.at(-1) ?? NaN);
      },
    ),
  );
});

test.each<[Row, string, string]>([
  [
    [2, 4, 1, 100],
    "Price sensitivity 2 and Service need 4: what they get counts for more than what it costs.",
    "Sell performance and service; hold the price.",
  ],
  [
    [5, 4, 1, 120],
    "Revenue 120, Before 100 (20%): growing by 15% or more.",
    "Renew products and relations; plan for years.",
  ],
  [
    [5, 4, 1, 80],
    "Revenue 80, Before 100 (-20%): less than 15% growth.",
    "Keep it as it is; plan for the months ahead.",
  ],
  [
    [5, 4, 1, ""],
    "Volume is not known: could be growing or steady.",
    "Find out what they bought in this year and in the one before.",
  ],
])("[T1] %j is explained from its own figures", (row, reason, nextStep) => {
  const inputs = read([row]);
  expect(said(explainGrowth(classifyGrowth(inputs), 1, toldBy(inputs)))).toEqual([reason, nextStep]);
});

test("[T1] the document has the years, what they are measured by and the change", () => {
  const result = classifyGrowth(
    read([
      [5, 4, 1, 80],
      [5, 4, 1, ""],
    ]),
  );
  expect(growthJson(result, 1)).toEqual({
    type: "steady",
    possible: ["steady"],
    nextQuestion: null,
    basis: "revenue",
    current: 80,
    previous: 100,
    change: 80 / 100 - 1,
  });
  expect(growthJson(result, 2)).toMatchObject({ type: null, basis: null, current: null, change: null });
});
