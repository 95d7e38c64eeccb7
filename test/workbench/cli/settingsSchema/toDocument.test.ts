import Ajv from "ajv";
import fc from "fast-check";
import {
  parseSettings,
  SETTINGS_VERSION,
  type MessageId,
  type SettingsProblem,
} from "../../../../src/engine";
import { settingsJsonSchema } from "../../../../src/workbench/cli/settingsSchema/toDocument";
import { documentsLike } from "./documentsLike";

const schema = settingsJsonSchema();
const isValid = new Ajv({ strict: false }).compile(schema);

/** Rules that JSON Schema has no words for. */
const WITHOUT_WORDS: ReadonlySet<MessageId> = new Set<MessageId>([
  "settings.wrongOrder",
  "settings.wrongThresholds",
  "settings.lowerAboveUpper",
  "settings.notAscending",
  "settings.bandsOutOfOrder",
  "settings.twice",
  "settings.noPlace",
]);

const problemsOf = (document: unknown): SettingsProblem[] => {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems;
};

/** A value that does not fit the place that `sensitivity` names is no matter of the document's own form either. */
const isOfPlace = ({ path, message }: SettingsProblem) =>
  /^sensitivity\.\d+\.to$/.test(path) && !["settings.notAValue", "settings.needed"].includes(message.id);

const hasWords = (problem: SettingsProblem) => !WITHOUT_WORDS.has(problem.message.id) && !isOfPlace(problem);

/** One part at a time, since most documents would have a slip somewhere otherwise; large parts more often. */
const documents = fc.oneof(
  ...Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== "version")
    .map(([key, part]) => ({
      weight: 1 + Math.floor(JSON.stringify(part).length / 500),
      arbitrary: documentsLike(part as typeof schema, 90).map((value) => ({
        version: SETTINGS_VERSION,
        [key]: value,
      })),
    })),
);

test("a document is valid by the published schema just where the product takes it", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const problems = problemsOf(document);
      expect({ document, editor: isValid(document) }).toEqual({ document, editor: !problems.some(hasWords) });
    }),
    { numRuns: 3000 },
  );
});

test("both answers are common among the documents that were tried", () => {
  const answers = fc.sample(documents, 1000).map((document) => isValid(document));
  expect(answers.filter((valid) => valid).length).toBeGreaterThan(100);
  expect(answers.filter((valid) => !valid).length).toBeGreaterThan(100);
});

test.each<[string, object]>([
  ["a criterion without a weight", { scorecard: { criteria: [{ field: "fit" }] } }],
  [
    "a criterion of two sources",
    { scorecard: { criteria: [{ field: "fit", mean: ["brand", "push"], weight: 1 }] } },
  ],
  ["a mean over two units", { scorecard: { criteria: [{ mean: ["fit", "health"], weight: 1 }] } }],
  ["weights that are all zero", { winCard: { criteria: [{ field: "fit", weight: 0 }] } }],
  ["thresholds without values", { abc: { cut: { kind: "thresholds" } } }],
  ["a member of another cut", { abc: { cut: { k: 3 } } }],
  ["groups by a figure", { abc: { groupBy: "revenue" } }],
  ["a condition without a test", { where: [{ field: "stage" }] }],
  ["a condition with two tests", { where: [{ field: "stage", gt: 1, lt: 2 }] }],
  ["a day that there is not", { asOf: "2025-02-29" }],
  ["a blank name", { account: " " }],
  ["a sheet and a table", { tables: { people: { sheet: "People", table: "Persons" } } }],
  ["a model beside itself", { compare: { with: "abc" } }],
  ["a part of a later version", { layers: { neutral: 0 } }],
  ["a change without its value", { sensitivity: [{ path: "abc.cut.a" }] }],
])("an editor and the product refuse %s", (_, document) => {
  expect({ editor: isValid(document), product: problemsOf(document).length === 0 }).toEqual({
    editor: false,
    product: false,
  });
});
