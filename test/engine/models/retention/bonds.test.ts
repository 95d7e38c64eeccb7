import { BONDS, bondsOf, NO_BOND, stagesIn } from "../../../../src/engine/models/retention/bonds";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { defaultSettings } from "../../../../src/engine";
import { inputsOf, type SampleColumns } from "../inputsOf";

const WORDS: Record<number, string> = { [NO_BOND]: "none", [NO_CLASS]: "not known" };
const bonds = (columns: SampleColumns, changes = {}) => {
  const { columns: read, settings } = inputsOf(columns, changes);
  const found = bondsOf(read, settings);
  return found && Array.from(found.strongest, (bond) => BONDS[bond] ?? WORDS[bond]);
};

describe("[C5] what evidences a bond", () => {
  test.each<[string, SampleColumns, string[]]>([
    [
      "a discount, however small",
      { discount: ["Discount", 0.01, 0, ""] },
      ["financial", "none", "not known"],
    ],
    ["a price that fits", { priceFit: ["Price fit", 5, 3, 2] }, ["financial", "financial", "none"]],
    ["a benefit shared", { benefit: ["Benefit", 5, 3, 2] }, ["financial", "financial", "none"]],
    ["relationship", { relationship: ["Relationship", 5, 3, 2] }, ["social", "social", "none"]],
    [
      "the relationship layer",
      { layerRelationship: ["Relationship layer", 100, 60, 59] },
      ["social", "social", "none"],
    ],
    ["strategic fit", { strategicFit: ["Strategic fit", 5, 3, 2] }, ["structural", "structural", "none"]],
    ["barriers", { layerBarrier: ["Barrier layer", 100, 60, 59] }, ["structural", "structural", "none"]],
    [
      "stages taken part in, as large a share as the threshold",
      { stagesTakenPart: ["Stages", "a,b,c,d,e,f", "a,b,c,d,e", ""] },
      ["structural", "none", "not known"],
    ],
  ])("%s", (_, columns, expected) =>
    expect(bonds({ name: ["Firm", "Acme", "Beta", "Ceta"], ...columns })).toEqual(expected),
  );
});

test("[C5] the strongest counts, whatever the weaker ones say", () =>
  expect(
    bonds({
      discount: ["Discount", 0.05, 0.05, 0.05],
      relationship: ["Relationship", 1, 5, 1],
      strategicFit: ["Strategic fit", 1, 1, 5],
    }),
  ).toEqual(["financial", "social", "structural"]));

test("[D2] the threshold is that of a scale that answers yes", () => {
  const { readiness } = defaultSettings();
  const strict = { readiness: { ...readiness, threshold: { outOf5: 4, outOf100: 80 } } };
  const columns: SampleColumns = {
    relationship: ["Relationship", 5, 3],
    layerBarrier: ["Barrier layer", 60, 100],
  };
  expect(bonds(columns)).toEqual(["structural", "structural"]);
  expect(bonds(columns, strict)).toEqual(["social", "structural"]);
});

test("[D2] a threshold of zero is reached by whatever is known", () => {
  const { readiness } = defaultSettings();
  const any = { readiness: { ...readiness, threshold: { outOf5: 0, outOf100: 0 } } };
  expect(
    bonds({ name: ["Firm", "Acme", "Beta", "Ceta"], relationship: ["Relationship", 5, 0, ""] }, any),
  ).toEqual(["social", "social", "not known"]);
});

test("[C5] nothing mapped that could say so: no bonds", () =>
  expect(bonds({ revenue: ["Revenue", 1] })).toBeNull());

test.each([
  ["need, budget; tender", 3],
  ["需求、预算，招标", 3],
  ["need / need", 1],
  [" , ", 0],
  ["", 0],
])("stages in “%s”: %d", (list, count) => expect(stagesIn(list)).toBe(count));
