import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { documentOf, parseSettings, PRESET_IDS } from "../../../src/engine";
import { settingsJsonSchema } from "../../../src/workbench/cli/settingsSchema/toDocument";

const FILE = path.join(__dirname, "../../../src/engine/settings/settings.schema.json");
const published: unknown = JSON.parse(readFileSync(FILE, "utf8"));
const isValid = new Ajv({ strict: false }).compile(settingsJsonSchema());

test("the published file is what the schema says (npm run schema writes it anew)", () => {
  expect(published).toEqual(settingsJsonSchema());
});

const RIGHT: readonly object[] = [
  {},
  { $schema: "settings.schema.json", version: 2 },
  ...PRESET_IDS.map((preset) => ({ preset })),
  { locale: "en", asOf: "2026-09-30", mapping: { name: "Account", need: null }, account: "name" },
  {
    where: [
      { field: "stage", in: ["Won"] },
      { header: "Closed", ge: "2026-01-01" },
    ],
  },
  { tables: { people: { sheet: "People", mapping: { account: "Firm" } } } },
  ...["cumulative", "count", "jenks", "computed"].map((kind) => ({ abc: { cut: { kind } } })),
  { abc: { cut: { kind: "thresholds", a: 100, b: 10 }, groupBy: null } },
  { abc: { cut: { a: 0.5 } } },
];
test.each(RIGHT)("an editor and the product take %j", (document) => {
  expect({ product: parseSettings(document).ok, editor: isValid(document) }).toEqual({
    product: true,
    editor: true,
  });
});

const WRONG: readonly object[] = [
  { locale: "de" },
  { version: 3 },
  { preset: "everything" },
  { unheardOf: 1 },
  { models: "abc" },
  { models: ["abc", "horoscope"] },
  { mapping: { name: 7 } },
  { where: [{ field: "stage", in: "Won" }] },
  { abc: { cut: { kind: "cumulative", a: 80 } } },
  { abc: { cut: { kind: "pareto" } } },
  { abc: { measure: "luck" } },
  { readiness: { table: ["3S"] } },
  { firstSort: { fit: 101 } },
];
test.each(WRONG)("an editor and the product refuse %j", (document) => {
  expect({ product: parseSettings(document).ok, editor: isValid(document) }).toEqual({
    product: false,
    editor: false,
  });
});

test.each(PRESET_IDS)("what %s is written as is right", (preset) => {
  const parsed = parseSettings({ preset });
  expect(parsed.ok && isValid(documentOf(parsed.settings))).toBe(true);
});
