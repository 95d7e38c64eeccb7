import { nameOfField, type Headers } from "../models/headers";
import { sameValue } from "../stats/tolerance";
import { isoDay } from "../table/dates/serialDay";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../table/types";
import {
  FIELD_KINDS,
  FIELDS,
  type AnswerField,
  type Field,
  type Message,
  type NumericField,
  type TextField,
} from "../types";
import type { ClassState } from "./classState";

/** An input of an account that is not what it was; null = not known. */
export interface Change {
  field: Field;
  from: number | string | null;
  to: number | string | null;
}

/** The answers as documents write them. */
const ANSWERS = { [ANSWER_NO]: "no", [ANSWER_YES]: "yes" } as const;

/**
 * What has changed in an account's own inputs, in the order of the fields.
 *
 * @example changesOf(before, 3, after, 4) // => [{ field: "budget", from: null, to: "yes" }]
 */
export function changesOf(before: ClassState, earlier: number, after: ClassState, account: number): Change[] {
  return FIELDS.flatMap((field): Change[] => {
    const [from, to] = [valueOf(before, field, earlier), valueOf(after, field, account)];
    if (from === undefined || to === undefined || isSame(from, to)) return [];
    return [{ field, from, to }];
  });
}

/** undefined: no such column; null: not known. */
function valueOf(state: ClassState, field: Field, account: number): Change["from"] | undefined {
  const answers = state.answers[field as AnswerField];
  if (answers) {
    const answer = answers[account] ?? ANSWER_UNKNOWN;
    return answer === ANSWER_NO || answer === ANSWER_YES ? ANSWERS[answer] : null;
  }
  const numbers = state.numbers[field as NumericField];
  if (numbers) return Number.isNaN(numbers[account] ?? NaN) ? null : (numbers[account] ?? null);
  const texts = state.texts[field as TextField];
  return texts && (texts.values[texts.codes[account] ?? 0] || null);
}

function isSame(from: Change["from"], to: Change["from"]): boolean {
  return typeof from === "number" && typeof to === "number" ? sameValue(from, to) : from === to;
}

/**
 * A change as a person says it, under the user's own headers.
 *
 * @example say(changeMessage({ field: "revenue", from: 100, to: 900 }, headers)) // => "Revenue up from 100 to 900"
 */
function changeMessage({ field, from, to }: Change, headers: Headers): Message {
  const name = nameOfField(field, headers);
  if (typeof from === "number" && typeof to === "number" && FIELD_KINDS[field] !== "date")
    return { id: to > from ? "compare.up" : "compare.down", values: { field: name, from, to } };
  const values = { field: name, from: said(field, from), to: said(field, to) };
  if (from === null) return { id: "compare.known", values };
  return { id: to === null ? "compare.unknown" : "compare.changed", values };
}

/**
 * Why an account moved: what changed in its own inputs, or that the others changed around it.
 *
 * @example say(reasonMessage([], headers)) // => "Its own figures are as before; those of others have changed."
 */
export function reasonMessage(changes: readonly Change[], headers: Headers): Message {
  if (changes.length === 0) return { id: "compare.others" };
  return {
    id: "compare.reasons",
    values: { reasons: changes.map((change) => changeMessage(change, headers)) },
  };
}

function said(field: Field, value: Change["from"]): string | number | Message {
  if (value === null) return "";
  if (FIELD_KINDS[field] === "answer") return { id: value === "yes" ? "compare.yes" : "compare.no" };
  return typeof value === "number" && FIELD_KINDS[field] === "date"
    ? isoDay(Math.floor(value))
    : String(value);
}
