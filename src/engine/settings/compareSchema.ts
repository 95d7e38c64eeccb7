import * as v from "valibot";
import { DEFAULT_COMPARE, type CompareSettings, type SettingsChange } from "../compare/settings";
import { MODEL_IDS } from "../types";
import { flag, name, oneOf, says, strictObject } from "./parts";

/** `{ "with": "scorecard", "cuts": true }`: what is laid side by side. */
export const compareSchema = v.pipe(
  strictObject({
    model: v.optional(oneOf(MODEL_IDS), DEFAULT_COMPARE.model),
    with: v.nullish(oneOf(MODEL_IDS)),
    cuts: v.optional(flag, DEFAULT_COMPARE.cuts),
  }),
  v.check((given) => given.with !== given.model, says("settings.sameModel")),
  v.transform(({ model, with: other, cuts }): CompareSettings => ({
    model,
    ...(other ? { with: other } : {}),
    cuts,
  })),
);

/** `[{ "path": "abc.cut.a", "to": 0.75 }]`: settings that are moved for once. */
export const sensitivitySchema = v.array(
  strictObject({
    path: name,
    to: v.union([v.number(), v.string(), v.boolean()], says("settings.notAValue")),
  }) satisfies v.GenericSchema<unknown, SettingsChange>,
  says("settings.notAList"),
);
