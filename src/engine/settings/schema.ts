import * as v from "valibot";
import { DEFAULT_ABC } from "../models/abc/settings";
import { DEFAULT_READINESS } from "../models/readiness/settings";
import { FIELDS, MEASURE_FIELDS, MODEL_IDS, READINESS_TIERS } from "../types";
import { LATER_CUTS, LATER_KEYS, LATER_MODELS } from "./later";
import type { SettingsMessageId } from "./messages";

/** Every message of the schema is the id of a sentence; `problemOf` adds path and value. */
const says = (id: SettingsMessageId): SettingsMessageId => id;

/** One of `choices`; values of the contract that come later are told apart from slips. */
const oneOf = <const Choices extends readonly string[]>(choices: Choices, later: readonly string[] = []) =>
  v.picklist(choices, ({ input }) =>
    says(later.some((value) => value === input) ? "settings.notYetValue" : "settings.notOneOf"),
  );

const within = (highest: number, id: SettingsMessageId) =>
  v.pipe(v.number(says(id)), v.minValue(0, says(id)), v.maxValue(highest, says(id)));

/** No list either, which valibot takes for an object. */
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.custom<Record<string, unknown>>(isObject, says("settings.notAnObject")),
    v.strictObject(entries, says("settings.unknownKey")),
  );

/** Keys that come later may be there as long as they ask for nothing. */
const laterKeys = (keys: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, v.optional(v.custom(asksForNothing, says("settings.notYet")))]));

function asksForNothing(value: unknown): boolean {
  return value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

const isDay = (text: string) => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const share = within(1, "settings.notAShare");
const { cut } = DEFAULT_ABC;

const cutSchema = v.pipe(
  strictObject({
    kind: v.optional(oneOf(["cumulative"], LATER_CUTS), "cumulative"),
    a: v.optional(share, cut.a),
    b: v.optional(share, cut.b),
    crossing: v.optional(oneOf(["include", "exclude"]), cut.crossing),
  }),
  v.check(({ a, b }) => a <= b, says("settings.wrongOrder")),
);

const header = v.nullable(v.string(says("settings.notText")));
const mappingSchema = strictObject({
  ...(Object.fromEntries(FIELDS.map((field) => [field, v.optional(header)])) as Record<
    (typeof FIELDS)[number],
    v.OptionalSchema<typeof header, undefined>
  >),
});

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

const abcSchema = strictObject({
  measure: v.optional(oneOf(MEASURE_FIELDS)),
  cut: v.optional(cutSchema),
  negatives: v.optional(oneOf(["apart", "zero", "net"])),
  ...laterKeys(["groupBy"]),
});

/** The document of `--settings FILE.json`; every part may be left out. */
export const settingsSchema = strictObject({
  ...laterKeys(LATER_KEYS),
  locale: v.optional(oneOf(["en", "zh-CN"])),
  asOf: v.optional(v.pipe(v.string(says("settings.notADate")), v.check(isDay, says("settings.notADate")))),
  mapping: v.optional(mappingSchema),
  models: v.optional(v.array(oneOf(MODEL_IDS, LATER_MODELS), says("settings.notAList"))),
  readiness: v.optional(readinessSchema),
  abc: v.optional(abcSchema),
});

export type SettingsDocument = v.InferOutput<typeof settingsSchema>;
export type SettingsIssue = v.InferIssue<typeof settingsSchema>;
