import * as v from "valibot";
import type { SettingsMessageId } from "./messages";

/** Every message of the schema is the id of a sentence; `problemOf` adds path and value. */
export const says = (id: SettingsMessageId): SettingsMessageId => id;

/** No list either, which valibot takes for an object. */
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object that is one, before anything is said of its members. */
export const anObject = v.custom<Record<string, unknown>>(isObject, says("settings.notAnObject"));

/** An object with these members and no others. */
export const strictObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    anObject,
    v.strictObject(entries, ({ expected }) =>
      says(expected === "never" ? "settings.unknownKey" : "settings.needed"),
    ),
  );

/** One of `choices`; values of the contract that come later are told apart from slips. */
export const oneOf = <const Choices extends readonly string[]>(
  choices: Choices,
  later: readonly string[] = [],
) =>
  v.picklist(choices, ({ input }) =>
    says(later.some((value) => value === input) ? "settings.notYetValue" : "settings.notOneOf"),
  );

/** A text with something in it: the name of a field, a header, a sheet. */
export const name = v.pipe(
  v.string(says("settings.notAName")),
  v.check((text) => text.trim() !== "", says("settings.notAName")),
);

/** A number from 0 to `highest`. */
export const within = (highest: number, id: SettingsMessageId) =>
  v.pipe(v.number(says(id)), v.minValue(0, says(id)), v.maxValue(highest, says(id)));

export const share = within(1, "settings.notAShare");

/** Says one thing about a value, however many of its rules it breaks. */
const oneProblem = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.config(schema, { abortPipeEarly: true });

/** A number above zero, without an upper end. */
export const aboveZero = oneProblem(
  v.pipe(
    v.number(says("settings.notAboveZero")),
    v.gtValue(0, says("settings.notAboveZero")),
    v.finite(says("settings.notAboveZero")),
  ),
);

/** A number of things of which one is too few. */
export const several = oneProblem(
  v.pipe(
    v.number(says("settings.notSeveral")),
    v.integer(says("settings.notSeveral")),
    v.minValue(2, says("settings.notSeveral")),
  ),
);

/** A length of time in months. */
export const months = oneProblem(
  v.pipe(
    v.number(says("settings.notMonths")),
    v.integer(says("settings.notMonths")),
    v.minValue(1, says("settings.notMonths")),
    v.maxValue(60, says("settings.notMonths")),
  ),
);

/** Yes or no, as JSON writes them. */
export const flag = v.boolean(says("settings.notTrueOrFalse"));

/** A header, or null where the table has no such column. */
const header = v.nullable(v.string(says("settings.notText")));

/**
 * Whether a text is a day of the calendar, as "2026-09-30".
 *
 * @example isDay("2026-02-30") // => false
 */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An optional header for each of these names. */
export const headersOf = <const Name extends string>(names: readonly Name[]) =>
  strictObject(
    Object.fromEntries(names.map((each) => [each, v.optional(header)])) as Record<
      Name,
      v.OptionalSchema<typeof header, undefined>
    >,
  );
