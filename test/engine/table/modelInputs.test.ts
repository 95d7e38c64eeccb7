import type { Field } from "../../../src/engine";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { modelInputs } from "../../../src/engine/table/modelInputs";

const mapped = (...fields: Field[]) => Object.fromEntries(fields.map((field, index) => [field, index]));
const inputs = (fields: Partial<Record<Field, unknown>>, changes = {}) =>
  modelInputs(fields, { ...defaultSettings(), ...changes });

describe("readiness", () => {
  test.each<[string, Field[], boolean, Field[]]>([
    ["all four", ["need", "budget", "authority", "urgency"], true, []],
    ["need alone", ["need"], true, ["budget", "authority", "urgency"]],
    ["budget alone", ["budget"], true, ["need", "authority", "urgency"]],
    ["neither need nor budget", ["authority", "urgency"], false, ["need", "budget"]],
    ["none", ["name"], false, ["need", "budget", "authority", "urgency"]],
  ])("%s", (_, fields, runs, missing) => {
    expect(inputs(mapped(...fields))[0]).toEqual({ id: "readiness", selected: true, runs, missing });
  });
});

describe("abc", () => {
  const abc = defaultSettings().abc;
  test.each([
    [
      "the measure of the settings",
      mapped("revenue", "profit"),
      {},
      { runs: true, missing: [], measure: "revenue" },
    ],
    [
      "the first mapped one stands in",
      mapped("volume", "pipeline"),
      {},
      { runs: true, missing: [], measure: "volume", instead: "revenue" },
    ],
    [
      "none stands in for one that was named",
      mapped("profit"),
      { abc: { ...abc, measureGiven: true } },
      { runs: false, missing: ["revenue"], measure: null },
    ],
    ["no measure", mapped("name"), {}, { runs: false, missing: ["revenue"], measure: null }],
    ["null is not mapped", { revenue: null }, {}, { runs: false, missing: ["revenue"], measure: null }],
  ])("%s", (_, fields, changes, expected) => {
    expect(inputs(fields, changes)[1]).toEqual({ id: "abc", selected: true, ...expected });
  });
});

test("a model that the settings do not name does not run", () => {
  const [readiness, abc] = inputs(mapped("need", "revenue"), { models: ["abc"] });
  expect(readiness).toMatchObject({ selected: false, runs: false });
  expect(abc).toMatchObject({ selected: true, runs: true });
});

describe("revenue without a column of its own", () => {
  const runs = (fields: Partial<Record<Field, unknown>>, changes = {}) => {
    const { runs: does, measure } = inputs(fields, changes)[1] ?? {};
    return { does, measure };
  };
  test("is there where quantity and price are [G3]", () => {
    expect(runs(mapped("quantity", "price", "profit"))).toEqual({ does: true, measure: "revenue" });
    expect(runs(mapped("price"))).toEqual({ does: false, measure: null });
  });
  test("is there where a joined table of the settings brings it, or what it comes from", () => {
    const tables = (mapping: object) => ({ tables: { orders: { mapping } } });
    expect(runs({}, tables({ revenue: "Amount" }))).toEqual({ does: true, measure: "revenue" });
    expect(runs(mapped("quantity"), tables({ price: "List price" }))).toEqual({
      does: true,
      measure: "revenue",
    });
    expect(runs({}, tables({ revenue: null }))).toEqual({ does: false, measure: null });
  });
});
