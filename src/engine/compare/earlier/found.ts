import type { Analysis } from "../../analysis";
import { HASH_LENGTH, keyHash } from "../../history/keyHash";
import { NO_CLASS } from "../../models/model";
import { ANSWER_FIELDS, type AnswerField } from "../../types";
import { classNames } from "../classCodes";
import { classState, type ClassState } from "../classState";
import type { Found, MovedModel } from "./types";

/**
 * What a run found, as the next one is told of it. Accounts that nothing tells apart from another are left out.
 *
 * @example foundBy(analysis).readiness?.tiers // => "0132-4"
 */
export function foundBy(analysis: Analysis): Found {
  const readiness = presentState(analysis, "readiness");
  const abc = presentState(analysis, "abc");
  const { keys } = readiness ?? abc ?? { keys: [] };
  const accounts = [...keys.keys()].filter((account) => keys[account] !== "");
  const digits = (codes: Uint8Array | undefined): string =>
    accounts.map((account) => digitOf(codes?.[account] ?? NO_CLASS)).join("");
  const measure = analysis.abc?.measure;
  return {
    keys: accounts.map((account) => keys[account]).join(""),
    ...(readiness && {
      readiness: {
        tiers: digits(readiness.codes),
        byHand: digits(analysis.readiness?.override),
        answers: byField((field) => digits(readiness.answers[field])),
        rule: ruleOf(analysis, "readiness"),
      },
    }),
    ...(abc &&
      measure && {
        abc: {
          classes: digits(abc.codes),
          measure,
          values: accounts.map((account) => known(abc.numbers[measure]?.[account])),
          rule: ruleOf(analysis, "abc"),
        },
      }),
  };
}

/** The present state of a model; accounts go by the hashes of their keys, as in what is kept. */
export function presentState(analysis: Analysis, model: MovedModel): ClassState | null {
  const state = classState(analysis, model);
  if (!state) return null;
  const hashed = (keys: readonly string[]) => keys.map((key) => (key === "" ? "" : keyHash(key)));
  const { keys, formerKeys } = state;
  return { ...state, keys: hashed(keys), ...(formerKeys && { formerKeys: hashed(formerKeys) }) };
}

/** What was found of a model, as movements are told from it; null where it did not run. */
export function stateOf({ keys, readiness, abc }: Found, model: MovedModel): ClassState | null {
  const accounts = Array.from({ length: keys.length / HASH_LENGTH }, (_, at) =>
    keys.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH),
  );
  const state = { model, classes: classNames(model), keys: accounts, numbers: {}, texts: {}, answers: {} };
  if (model === "abc") {
    if (!abc) return null;
    const values = Float64Array.from(abc.values, (value) => value ?? NaN);
    return { ...state, codes: codesOf(abc.classes), numbers: { [abc.measure]: values } };
  }
  if (!readiness) return null;
  const { tiers, answers } = readiness;
  return {
    ...state,
    codes: codesOf(tiers),
    ...(answers && { answers: byField((field) => codesOf(answers[field])) }),
  };
}

/** What was found of some of the accounts, by their places in it. */
export function partOf({ keys, readiness, abc }: Found, places: readonly number[]): Found {
  const some = (text: string, length = 1): string =>
    places.map((at) => text.slice(at * length, (at + 1) * length)).join("");
  return {
    keys: some(keys, HASH_LENGTH),
    ...(readiness && {
      readiness: {
        ...readiness,
        tiers: some(readiness.tiers),
        ...(readiness.byHand !== undefined && { byHand: some(readiness.byHand) }),
        ...(readiness.answers && {
          answers: byField((field) => some(readiness.answers?.[field] ?? "")),
        }),
      },
    }),
    ...(abc && {
      abc: { ...abc, classes: some(abc.classes), values: places.map((at) => abc.values[at] ?? null) },
    }),
  };
}

/**
 * A short name of what the classes of a model rest on beside the accounts' own inputs.
 *
 * @example ruleOf(before, "abc") === ruleOf(after, "abc") // => false: the cut is another one
 */
export function ruleOf({ settings, abc }: Analysis, model: MovedModel): string {
  const { where, account, orderBy, rollUp } = settings;
  const own = model === "abc" ? { ...settings.abc, measure: abc?.measure } : settings.readiness;
  return keyHash(JSON.stringify([own, where, account, orderBy, rollUp]));
}

function byField<Value>(valueOf: (field: AnswerField) => Value): Record<AnswerField, Value> {
  return Object.fromEntries(ANSWER_FIELDS.map((field) => [field, valueOf(field)])) as Record<
    AnswerField,
    Value
  >;
}

function digitOf(code: number): string {
  return code === NO_CLASS ? "-" : String(code);
}

/** The codes again. */
export function codesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits, (digit) => (digit === "-" ? NO_CLASS : Number(digit)));
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
