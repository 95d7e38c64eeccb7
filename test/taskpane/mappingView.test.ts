import { modelInputs, defaultSettings, type Field, type Mapping } from "../../src/engine";
import type { Preview } from "../../src/app/types";
import { anythingRuns, fieldViews, losses, mappedMeasures } from "../../src/taskpane/mappingView";

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
    alternatives: [],
  };
}

describe("fieldViews", () => {
  test("shows who, the four questions and the measure, mapped or not", () => {
    const views = fieldViews(previewOf({ name: 0, need: 1 }), {});
    expect(views.map(({ field, column }) => [field, column?.header ?? null])).toEqual([
      ["name", "NAME"],
      ["need", "NEED"],
      ["budget", null],
      ["authority", null],
      ["urgency", null],
      ["revenue", null],
    ]);
  });

  test("shows another measure only where it has a column", () => {
    const fields = fieldViews(previewOf({ profit: 2 }), {}).map(({ field }) => field);
    expect(fields.slice(-2)).toEqual(["revenue", "profit"]);
  });

  test("asks about what the headers leave open, and not again once the person decided", () => {
    const preview = previewOf({ name: 0, need: 1, budget: 2 }, ["need", "budget"]);
    const asked = (decided: Mapping) =>
      fieldViews(preview, decided)
        .filter(({ unsure }) => unsure)
        .map(({ field }) => field);
    expect(asked({})).toEqual(["need", "budget"]);
    expect(asked({ need: 1 })).toEqual(["budget"]);
  });
});

describe("losses", () => {
  test.each<[string, Mapping, unknown]>([
    ["nothing is lost when all is there", { need: 0, budget: 1, authority: 2, urgency: 3, revenue: 4 }, []],
    [
      "a missing question leaves tiers open",
      { need: 0, budget: 1, authority: 2, revenue: 4 },
      [{ id: "mapping.without.readinessPart", fields: ["urgency"] }],
    ],
    [
      "without need and budget there are no tiers",
      { authority: 2, urgency: 3, revenue: 4 },
      [{ id: "mapping.without.readiness", fields: ["need", "budget"] }],
    ],
    [
      "without a measure there are no classes",
      { need: 0, budget: 1, authority: 2, urgency: 3 },
      [{ id: "mapping.without.abc", fields: ["revenue"] }],
    ],
    [
      "another measure stands in for revenue",
      { need: 0, budget: 1, authority: 2, urgency: 3, profit: 4 },
      [],
    ],
  ])("%s", (_title, mapping, expected) => {
    expect(losses(previewOf(mapping))).toEqual(expected);
  });
});

test("nothing runs without need, budget and every measure", () => {
  expect(anythingRuns(previewOf({ name: 0, authority: 1 }))).toBe(false);
  expect(anythingRuns(previewOf({ name: 0, profit: 1 }))).toBe(true);
});

test("a measure that the person took away is no choice to rank by", () => {
  expect(mappedMeasures(previewOf({ revenue: 4, profit: null, volume: 5 }))).toEqual(["revenue", "volume"]);
});
