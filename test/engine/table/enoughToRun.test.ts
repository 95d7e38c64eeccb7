import fc from "fast-check";
import { FIELDS, FURTHER_MODEL_IDS, type Field, type ModelId } from "../../../src/engine";
import { enoughToRun } from "../../../src/engine/table/enoughToRun";
import { modelInputs } from "../../../src/engine/table/modelInputs";
import { settingsWith } from "../sampleTable";

const MODELS: readonly ModelId[] = ["readiness", "abc", ...FURTHER_MODEL_IDS];
const settings = settingsWith({}, { models: MODELS });
const mappingOf = (fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field, 1]));
const runsWith = (id: ModelId, fields: readonly Field[]) =>
  modelInputs(mappingOf(fields), settings).some((input) => input.id === id && input.runs);

test.each<[ModelId, Field[], boolean, Field[]]>([
  ["readiness", [], true, ["need", "budget"]],
  ["abc", [], true, ["revenue"]],
  ["firstSort", [], true, ["acceptance"]],
  ["standing", ["revenue"], true, ["fit"]],
  ["value", [], true, ["strategicFit"]],
  ["screening", ["employees"], true, ["health", "loyalty"]],
  ["scorecard", ["revenue"], true, ["fit"]],
  ["winCard", [], true, ["fit"]],
  ["growth", [], false, ["priceSensitivity", "serviceNeed"]],
  ["lifecycle", [], false, ["revenue", "previousRevenue"]],
])("%s on %j runs with any (%p) of %j", (id, mapped, anyOf, fields) =>
  expect(enoughToRun(id, mappingOf(mapped), settings)).toEqual({ fields, anyOf }),
);

test("what is named is true of every model and mapping: with it the model runs, and no part of it is idle", () => {
  fc.assert(
    fc.property(fc.constantFrom(...MODELS), fc.subarray([...FIELDS], { maxLength: 8 }), (id, mapped) => {
      if (runsWith(id, mapped)) return;
      const { fields, anyOf } = enoughToRun(id, mappingOf(mapped), settings);
      if (anyOf) {
        for (const field of fields) expect(runsWith(id, [...mapped, field])).toBe(true);
        return;
      }
      expect(runsWith(id, [...mapped, ...fields])).toBe(true);
      for (const field of fields)
        expect(runsWith(id, [...mapped, ...fields.filter((other) => other !== field)])).toBe(false);
    }),
  );
});
