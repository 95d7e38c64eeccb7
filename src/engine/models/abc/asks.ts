import type { MissingColumn } from "../../table/missingColumns";
import type { ModelInput } from "../../table/types";
import type { Settings } from "../../settings/types";
import { MEASURE_FIELDS, type Field, type Message } from "../../types";
import { abcMeasure } from "../abcMeasure";
import type { ModelAsks } from "../model";

/**
 * ABC runs on the measure of the settings; where these leave the measure open and that one is not mapped, the first
 * mapped measure stands in for it (`instead` says so).
 */
export const abcAsks: ModelAsks & { id: "abc" } = {
  id: "abc",
  fields: MEASURE_FIELDS,
  asks: ({ has }, settings) => {
    const { measure: asked } = settings.abc;
    const measure = abcMeasure(settings.abc, has);
    return {
      runs: measure !== null,
      missing: measure === null ? [asked] : [],
      measure,
      ...(measure !== null && measure !== asked ? { instead: asked } : {}),
    };
  },
  loses: abcLoses,
};

/** Which measure it lacks, or which one stands in. */
function abcLoses({ id: model, runs, measure, instead }: ModelInput, { abc }: Settings): MissingColumn[] {
  const asked = abc.measure;
  if (!runs) {
    const message: Message = {
      id: abc.measureGiven ? "missing.measureGiven" : "missing.measure",
      values: { measure: nameOf(asked) },
    };
    return [{ model, field: asked, stops: true, message }];
  }
  if (!instead || !measure) return [];
  const values = { asked: nameOf(instead), measure: nameOf(measure) };
  return [{ model, field: instead, stops: false, message: { id: "missing.measureInstead", values } }];
}

const nameOf = (field: Field): Message => ({ id: `field.${field}` });
