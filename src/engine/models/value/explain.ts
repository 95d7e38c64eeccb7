import type { Message } from "../../types";
import { membersOf } from "../completion";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { openQuestion } from "../openQuestion";
import { pointsOf, type ValueResult } from "./classify";
import { nextValueQuestion, VALUE_QUESTIONS, VALUE_TYPES, type ValueQuestion, type ValueType } from "./rule";

/** The points that speak for each type. */
const FIELD_OF = {
  strategic: "strategicFit",
  extrinsic: "serviceNeed",
  intrinsic: "priceSensitivity",
} as const satisfies Record<ValueType, ValueQuestion>;

/** An account's part of the document. */
export interface ValueJson {
  /** null while a question is open. */
  type: ValueType | null;
  /** Best first; [type] when settled. */
  possible: ValueType[];
  nextQuestion: ValueQuestion | null;
  reason: string;
  nextStep: string;
}

/**
 * What an account buys, by its highest points.
 *
 * @example say(explainValue(result, 0, told).reason)
 * // => "Service need 5 is the highest (Price sensitivity 3 and Strategic fit 2): they want advice and service."
 */
export function explainValue(result: ValueResult, account: number, { headers }: Told): Explanation {
  const points = pointsOf(result, account);
  const found = VALUE_TYPES[result.classes[account] ?? NO_CLASS];
  const pointsIn = (field: ValueQuestion) => points[VALUE_QUESTIONS.indexOf(field)] ?? NaN;
  const fact = (field: ValueQuestion): Message => ({
    id: "value.points",
    values: { name: nameOfField(field, headers), points: pointsIn(field) },
  });
  if (found === undefined) {
    const open = VALUE_QUESTIONS.filter((field) => Number.isNaN(pointsIn(field)));
    const next = questionOf(result, account) ?? "strategicFit";
    return openQuestion(open, typesOf(result, account).map(labelOf), next, headers);
  }
  const own = FIELD_OF[found];
  // Where the others have nothing, what is not known leads as well.
  const isKnown = !Number.isNaN(pointsIn(own));
  const nextStep: Message = { id: `value.${found}.nextStep` };
  // Strategic fit may have more points than the one that won, and too few to count.
  const tooLow = found !== "strategic" && pointsIn("strategicFit") > (isKnown ? pointsIn(own) : 0);
  const others = VALUE_QUESTIONS.filter(
    (field) => field !== own && !Number.isNaN(pointsIn(field)) && !(tooLow && field === "strategicFit"),
  );
  const led = { others: others.map(fact) };
  const lead: Message = isKnown
    ? { id: others.length > 0 ? "value.highest" : "value.alone", values: { own: fact(own), ...led } }
    : { id: "value.whatever", values: { own: nameOfField(own, headers), ...led } };
  const reason: Message = { id: `value.${found}.reason`, values: { lead } };
  if (!tooLow) return { reason, nextStep };
  const second: Message = {
    id: "value.fitTooLow",
    values: { fit: fact("strategicFit"), needed: result.needed },
  };
  return { reason: { id: "text.twoSentences", values: { first: reason, second } }, nextStep };
}

/** The account's part of the document, sentences apart. */
export function valueJson(result: ValueResult, account: number): Omit<ValueJson, "reason" | "nextStep"> {
  return {
    type: VALUE_TYPES[result.classes[account] ?? NO_CLASS] ?? null,
    possible: typesOf(result, account),
    nextQuestion: questionOf(result, account),
  };
}

function typesOf({ possible }: ValueResult, account: number): ValueType[] {
  return membersOf(possible[account] ?? 0).flatMap((index) => VALUE_TYPES[index] ?? []);
}

function questionOf(result: ValueResult, account: number): ValueQuestion | null {
  const question = nextValueQuestion(pointsOf(result, account), result.needed);
  return question === null ? null : (VALUE_QUESTIONS[question] ?? null);
}

function labelOf(name: ValueType): Message {
  return { id: `value.${name}` };
}
