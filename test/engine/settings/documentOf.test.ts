import fc from "fast-check";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { documentOf } from "../../../src/engine/settings/documentOf";
import { parseSettings } from "../../../src/engine/settings/parseSettings";
import { PRESET_IDS } from "../../../src/engine/settings/presets";
import { MEASURE_FIELDS, MODEL_IDS } from "../../../src/engine/types";

const settingsOf = (document: unknown) => {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
};

test("the defaults say nothing but their version", () => {
  expect(documentOf(defaultSettings())).toEqual({ version: 2 });
});

test("what differs is said, and no more", () => {
  const document = {
    version: 2,
    locale: "zh-CN",
    mapping: { name: "客户", need: null },
    where: [
      { header: "阶段", in: ["赢单"] },
      { field: "revenue", gt: 0 },
    ],
    abc: { measure: "revenue", cut: { kind: "count", a: 0.1, b: 0.5 } },
    readiness: { threshold: { outOf5: 4 } },
    firstSort: { fit: 70 },
  };
  expect(documentOf(settingsOf(document))).toEqual(document);
});

test("sheets of a joined file are read anew, never written", () => {
  const settings = settingsOf({
    tables: { orders: { file: "Orders.csv", key: "Id", mapping: { date: "Day" } } },
  });
  const [orders] = Object.values(settings.tables);
  const opened = { ...settings, tables: { orders: { ...orders, mapping: { date: "Day" }, fileSheets: [] } } };
  expect(documentOf(opened)).toEqual(documentOf(settings));
});

const share = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const document = fc.record(
  {
    preset: fc.constantFrom(...PRESET_IDS),
    locale: fc.constantFrom("en", "zh-CN"),
    asOf: fc.constantFrom("2026-01-31", "1999-12-31"),
    account: fc.constantFrom("name", "Kunde", null),
    orderBy: fc.constantFrom("orderId", "line", "date"),
    rollUp: fc.boolean(),
    lines: fc.constantFrom("all", "visible"),
    models: fc.uniqueArray(fc.constantFrom(...MODEL_IDS), { minLength: 1 }),
    mapping: fc.dictionary(
      fc.constantFrom("name", "revenue", "need"),
      fc.option(fc.string({ minLength: 1 })),
    ),
    where: fc.array(fc.record({ field: fc.constant("stage"), in: fc.array(fc.string()) })),
    firstSort: fc.record({ fit: fc.integer({ min: 0, max: 100 }) }),
    readiness: fc.record({ threshold: fc.record({ outOf100: fc.integer({ min: 0, max: 100 }) }) }),
    abc: fc.record(
      {
        measure: fc.constantFrom(...MEASURE_FIELDS),
        negatives: fc.constantFrom("apart", "zero", "net"),
        groupBy: fc.constantFrom("region", null),
        cut: fc.oneof(
          fc.constant({ kind: "jenks" }),
          fc.constant({ kind: "computed" }),
          share.map((a) => ({ kind: "cumulative", a, b: 1, crossing: "exclude" })),
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

test("written and read again, the settings are the same", () => {
  fc.assert(
    fc.property(document, (given) => {
      const settings = settingsOf(given);
      const written: unknown = JSON.parse(JSON.stringify(documentOf(settings)));
      expect(settingsOf(written)).toEqual(settings);
    }),
  );
});
