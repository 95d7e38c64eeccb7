import { FIELDS, defaultSettings, modelInputs, type Field, type Mapping } from "../../src/engine";
import type { Preview } from "../../src/app/types";
import {
  anythingRuns,
  columnsRead,
  fieldsRead,
  mappedMeasures,
  mappingView,
  measureInForce,
  rankableMeasures,
  type FieldView,
} from "../../src/taskpane/mappingView";

/** What the app would see with this mapping, `unsure` fields proposed with little confidence. */
function previewOf(mapping: Mapping, unsure: readonly Field[] = []): Preview {
  const mapped = Object.entries(mapping) as [Field, number | null][];
  return {
    source: { kind: "range", sheet: "Leads", address: "A1:F9", rows: 8, columns: 6 },
    columns: mapped.flatMap(([field, index]) =>
      index === null ? [] : [{ index, header: field.toUpperCase(), samples: [] }],
    ),
    proposals: mapped.flatMap(([field, columnIndex]) =>
      columnIndex === null
        ? []
        : [{ field, columnIndex, confidence: unsure.includes(field) ? 0.4 : 1, basis: "header" as const }],
    ),
    mapping,
    models: modelInputs(mapping, defaultSettings()),
    settings: defaultSettings(),
    alternatives: [],
  };
}

const ALONE = { mapping: {}, grouped: false };
const fieldsOf = (views: readonly FieldView[]) => views.map(({ field }) => field);

describe("mappingView", () => {
  test("shows who, the four questions and the measure, mapped or not", () => {
    const { main } = mappingView(previewOf({ name: 0, need: 1 }), ALONE);
    expect(main.map(({ field, column }) => [field, column?.header ?? null])).toEqual([
      ["name", "NAME"],
      ["need", "NEED"],
      ["budget", null],
      ["authority", null],
      ["urgency", null],
      ["revenue", null],
    ]);
  });

  test("shows another measure only where it has a column", () => {
    const { main } = mappingView(previewOf({ profit: 2 }), ALONE);
    expect(fieldsOf(main).slice(-2)).toEqual(["revenue", "profit"]);
  });

  test("every other field with a column is among the further ones, and stays once the person took it away", () => {
    const mapped = { name: 0, region: 1, stage: 2, date: null };
    expect(fieldsOf(mappingView(previewOf(mapped), ALONE).more)).toEqual(["region", "stage"]);
    const decided = { mapping: { date: null }, grouped: false };
    expect(fieldsOf(mappingView(previewOf(mapped), decided).more)).toEqual(["region", "date", "stage"]);
  });

  test("a field that the person takes up comes last, without a column", () => {
    const view = mappingView(previewOf({ name: 0, stage: 2 }), { ...ALONE, added: ["owner"] });
    expect(view.more.map(({ field, column }) => [field, column?.header ?? null])).toEqual([
      ["stage", "STAGE"],
      ["owner", null],
    ]);
    expect(view.others).not.toContain("owner");
  });

  test("every field is offered exactly once", () => {
    const preview = previewOf({ name: 0, need: 1, region: 2, volume: 3 }, ["need"]);
    const { unsure, main, more, others } = mappingView(preview, { ...ALONE, added: ["owner"] });
    expect([...fieldsOf([...unsure, ...main, ...more]), ...others].sort()).toEqual([...FIELDS].sort());
  });

  test("asks about what the headers leave open, and not again once the person decided", () => {
    const preview = previewOf({ name: 0, need: 1, budget: 2 }, ["need", "budget"]);
    const asked = (mapping: Mapping) => fieldsOf(mappingView(preview, { mapping, grouped: false }).unsure);
    expect(asked({})).toEqual(["need", "budget"]);
    expect(asked({ need: 1 })).toEqual(["budget"]);
  });

  test.each<[string, Mapping, Field, grouped: boolean, asked: boolean]>([
    ["a rating that no model reads is not asked about", { revenue: 1, loyalty: 2 }, "loyalty", false, false],
    ["nor an answer where readiness does not run", { revenue: 1, urgency: 2 }, "urgency", false, false],
    ["nor a measure that is not ranked by", { revenue: 1, profit: 2 }, "profit", false, false],
    ["a measure that stands in is", { profit: 2 }, "profit", false, true],
    ["a price is where revenue comes from it [G3]", { quantity: 1, price: 2 }, "price", true, true],
    ["a price beside revenue is not", { revenue: 0, quantity: 1, price: 2 }, "price", true, false],
    ["a date is where it decides between answers [G2]", { need: 1, date: 2 }, "date", true, true],
    ["a date of single rows is not", { need: 1, date: 2 }, "date", false, false],
    ["a stage is where open deals add up [G2]", { pipeline: 1, stage: 2 }, "stage", true, true],
    ["a stage of single rows is not", { pipeline: 1, stage: 2 }, "stage", false, false],
  ])("%s", (_title, mapping, field, grouped, asked) => {
    const { unsure, main, more } = mappingView(previewOf({ name: 0, ...mapping }, [field]), {
      mapping: {},
      grouped,
    });
    expect(fieldsOf(unsure)).toEqual(asked ? [field] : []);
    expect(fieldsOf([...main, ...more]).includes(field)).toBe(!asked);
  });
});

describe("columnsRead", () => {
  test("names the columns that results come from in the order of the sheet, and counts the others", () => {
    const preview = previewOf({ revenue: 0, name: 1, region: 2, stage: 3 });
    expect(columnsRead(preview, null)).toEqual({ headers: ["REVENUE", "NAME"], others: 2 });
  });

  test("the column that lines are grouped by is one of them", () => {
    const preview = previewOf({ revenue: 0, name: 1, region: 2 });
    expect(columnsRead(preview, 2)).toEqual({ headers: ["REVENUE", "NAME", "REGION"], others: 0 });
  });

  test("one column of two fields is named once", () => {
    const preview = previewOf({ name: 0, need: 1 });
    expect(columnsRead({ ...preview, mapping: { name: 0, need: 1, budget: 1 } }, null).headers).toEqual([
      "NAME",
      "NEED",
    ]);
  });
});

test("[G3] without a column for revenue its factors are read", () => {
  const derived = fieldsRead(previewOf({ quantity: 0, price: 1, discount: 2 }), false);
  expect([...derived]).toEqual(["name", "revenue", "quantity", "price", "discount"]);
});

test("nothing runs without need, budget and every measure", () => {
  expect(anythingRuns(previewOf({ name: 0, authority: 1 }))).toBe(false);
  expect(anythingRuns(previewOf({ name: 0, profit: 1 }))).toBe(true);
});

test("a measure that the person took away is no choice to rank by", () => {
  expect(mappedMeasures(previewOf({ revenue: 4, profit: null, volume: 5 }))).toEqual(["revenue", "volume"]);
});

test("[G3] revenue that quantity and price make is a choice to rank by, and the one in force", () => {
  const preview = previewOf({ quantity: 1, price: 2, profit: 3 });
  expect(rankableMeasures(preview)).toEqual(["revenue", "profit", "quantity"]);
  expect(measureInForce(preview)).toBe("revenue");
  expect(rankableMeasures(previewOf({ price: 2, profit: 3 }))).toEqual(["profit"]);
  expect(measureInForce(previewOf({ name: 0 }))).toBeUndefined();
});
