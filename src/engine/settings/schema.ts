import * as v from "valibot";
import { DEFAULT_READINESS } from "../models/readiness/settings";
import { FIELDS, MODEL_IDS, READINESS_TIERS } from "../types";
import { abcSchema } from "./abcSchema";
import { compareSchema, sensitivitySchema } from "./compareSchema";
import { findingsSchema } from "./findingsSchema";
import { furtherSchemas } from "./furtherSchemas";
import { LATER_KEYS, LATER_MODELS } from "./later";
import { flag, headersOf, isDay, name, oneOf, says, strictObject, within } from "./parts";
import { PRESET_IDS } from "./presets";
import { tablesSchema } from "./tablesSchema";
import { whereSchema } from "./whereSchema";

/** Keys that come later may be there as long as they ask for nothing. */
const laterKeys = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, v.optional(v.custom(asksForNothing, says("settings.notYet")))]));

function asksForNothing(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

const readinessSchema = strictObject({
  table: v.optional(
    v.pipe(
      v.array(oneOf(READINESS_TIERS), says("settings.notAList")),
      v.length(DEFAULT_READINESS.table.length, says("settings.tableLength")),
    ),
  ),
  threshold: v.optional(
    strictObject({
      outOf5: v.optional(within(5, "settings.notOutOf5")),
      outOf100: v.optional(within(100, "settings.notOutOf100")),
    }),
  ),
});

/** The document of `--settings FILE.json`; every part may be left out, or be null where that says "none". */
export const settingsSchema = strictObject({
  ...laterKeys(LATER_KEYS),
  /** Where an editor finds this schema; of no meaning to us. */
  $schema: v.optional(v.string(says("settings.notText"))),
  preset: v.optional(oneOf(PRESET_IDS)),
  locale: v.optional(oneOf(["en", "zh-CN"])),
  asOf: v.optional(v.pipe(v.string(says("settings.notADate")), v.check(isDay, says("settings.notADate")))),
  where: v.nullish(whereSchema),
  tables: v.nullish(tablesSchema),
  mapping: v.optional(headersOf(FIELDS)),
  account: v.nullish(name),
  orderBy: v.optional(oneOf(["orderId", "line", "date"])),
  rollUp: v.optional(flag),
  lines: v.optional(oneOf(["all", "visible"])),
  models: v.optional(
    v.pipe(
      v.array(oneOf(MODEL_IDS, LATER_MODELS), says("settings.notAList")),
      v.minLength(1, says("settings.noModel")),
    ),
  ),
  readiness: v.optional(readinessSchema),
  abc: v.optional(abcSchema),
  findings: v.optional(findingsSchema, {}),
  compare: v.optional(compareSchema, {}),
  sensitivity: v.optional(sensitivitySchema, []),
  ...furtherSchemas,
});

export type SettingsDocument = v.InferOutput<typeof settingsSchema>;
export type SettingsIssue = v.InferIssue<typeof settingsSchema>;
