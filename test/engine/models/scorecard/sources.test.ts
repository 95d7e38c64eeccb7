import { fieldsRead, sourceOf } from "../../../../src/engine/models/scorecard/sources";
import { inputsOf } from "../inputsOf";
import { criterion } from "./cardOf";

const { columns } = inputsOf({
  name: ["Firm", "Acme", "Beta", "Gamma"],
  need: ["Need?", "yes", "no", "?"],
  revenue: ["Revenue", 10, 20, ""],
  benchmark: ["Landmark", 4, 5, ""],
  health: ["Health", 2, "", ""],
});

test.each([
  ["a field", criterion({ field: "revenue", weight: 1 }), ["revenue"], [10, 20, NaN]],
  ["an answer: yes 1, no 0, unknown neither", criterion({ field: "need", weight: 1 }), ["need"], [1, 0, NaN]],
  [
    "the first that is mapped [K4]",
    criterion({ first: ["profit", "revenue"], weight: 1 }),
    ["revenue"],
    [10, 20, NaN],
  ],
  [
    "a mean of what is known [K4]",
    criterion({ mean: ["benchmark", "health"], weight: 1 }),
    ["benchmark", "health"],
    [3, 5, NaN],
  ],
  [
    "a mean of the column that there is",
    criterion({ mean: ["benchmark", "loyalty"], weight: 1 }),
    ["benchmark"],
    [4, 5, NaN],
  ],
  ["an answer that is not mapped", criterion({ field: "budget", weight: 1 }), [], [NaN, NaN, NaN]],
  ["support, which no column tells", criterion({ field: "support", weight: 1 }), [], [NaN, NaN, NaN]],
])("%s", (_, one, fields, values) => {
  const found = sourceOf(one, columns);
  expect(found.fields).toEqual(fields);
  expect([...found.values]).toEqual(values);
});

test("only one of several that may stand for a criterion is read", () => {
  expect(fieldsRead(criterion({ first: ["profit", "revenue"], weight: 1 }), () => true)).toEqual(["profit"]);
});
