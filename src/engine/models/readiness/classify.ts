import type { ReadinessTable } from "../../settings/types";
import { ANSWER_NO as NO, ANSWER_UNKNOWN as UNKNOWN, ANSWER_YES as YES, NO_TIER } from "../../table/types";
import { ANSWER_FIELDS, READINESS_TIERS, type AnswerField, type ReadinessTier } from "../../types";

/**
 * The rules of readiness (domain 3.1).
 * [R2] a decision table of 16 combinations says the tier of four known answers.
 * [R3] unknown answers: every completion is tried; all agree → that tier, else the set of possible ones.
 * [R4] the next question is the one whose answer settles most.
 * All 81 combinations of yes, no and unknown are settled once a table; an account is then one look-up.
 */

/** Nothing needs to be asked. */
export const NO_QUESTION = 255;

/** Combinations of four answers, each no, yes or unknown. */
export const COMBINATIONS = 3 ** ANSWER_FIELDS.length;

/** Four answers in the order of ANSWER_FIELDS. */
export type Answers = readonly number[];

/** What each of the 81 combinations comes to, by `combinationOf`. */
export interface ReadinessLookup {
  /** Index into READINESS_TIERS, or NO_TIER. */
  tier: Uint8Array;
  /** Bits: 1 << index into READINESS_TIERS. */
  possible: Uint8Array;
  /** Index into ANSWER_FIELDS, or NO_QUESTION. */
  nextQuestion: Uint8Array;
}

/**
 * Number of a combination, 0–80: base 3, need first.
 *
 * @example combinationOf([YES, YES, NO, UNKNOWN]) // => 1·27 + 1·9 + 0·3 + 2 = 38
 */
export function combinationOf(answers: Answers): number {
  return answers.reduce((number, answer) => number * 3 + answer, 0);
}

/**
 * The four answers of a combination's number.
 *
 * @example answersOf(38) // => [YES, YES, NO, UNKNOWN]
 */
export function answersOf(combination: number): Answers {
  return ANSWER_FIELDS.map((_, i) => Math.floor(combination / 3 ** (ANSWER_FIELDS.length - 1 - i)) % 3);
}

/**
 * Settles all 81 combinations for one decision table.
 *
 * @example
 * const { tier } = readinessLookup(DEFAULT_READINESS_TABLE);
 * READINESS_TIERS[tier[combinationOf([YES, YES, NO, UNKNOWN])]] // => "1S": urgency cannot change it
 */
export function readinessLookup(table: ReadinessTable): ReadinessLookup {
  const tier = new Uint8Array(COMBINATIONS);
  const possible = new Uint8Array(COMBINATIONS);
  const nextQuestion = new Uint8Array(COMBINATIONS);
  for (let combination = 0; combination < COMBINATIONS; combination++) {
    const answers = answersOf(combination);
    const set = possibleTiers(table, answers);
    possible[combination] = set;
    tier[combination] = setSize(set) === 1 ? Math.log2(set) : NO_TIER;
    nextQuestion[combination] = setSize(set) === 1 ? NO_QUESTION : nextQuestionOf(table, answers);
  }
  return { tier, possible, nextQuestion };
}

/**
 * The set of tiers that some completion of the unknown answers leads to, as bits [R3].
 *
 * @example tiersOfSet(possibleTiers(DEFAULT_READINESS_TABLE, [YES, YES, YES, UNKNOWN])) // => ["3S", "2S"]
 */
export function possibleTiers(table: ReadinessTable, answers: Answers): number {
  const unknown = answers.indexOf(UNKNOWN);
  if (unknown >= 0) {
    return (
      possibleTiers(table, answered(answers, unknown, NO)) |
      possibleTiers(table, answered(answers, unknown, YES))
    );
  }
  const tier = table[answers.reduce((index, answer) => index * 2 + answer, 0)];
  if (tier === undefined)
    throw new RangeError(`A readiness table has 16 tiers, this one has ${table.length}.`);
  return 1 << READINESS_TIERS.indexOf(tier);
}

/**
 * Whether the answer to one question can make a difference, whatever the other unknowns turn out to be.
 *
 * @example canChange(DEFAULT_READINESS_TABLE, [NO, YES, UNKNOWN, NO], 2) // => false: 1S either way
 */
export function canChange(table: ReadinessTable, answers: Answers, question: number): boolean {
  const others = answers.findIndex((answer, i) => answer === UNKNOWN && i !== question);
  if (others >= 0) {
    return [NO, YES].some((answer) => canChange(table, answered(answers, others, answer), question));
  }
  return (
    possibleTiers(table, answered(answers, question, NO)) !==
    possibleTiers(table, answered(answers, question, YES))
  );
}

function answered(answers: Answers, question: number, answer: number): Answers {
  return answers.map((given, i) => (i === question ? answer : given));
}

/** Need first if it can change the tier, else the smallest worst-case set; a question that changes nothing is never asked. */
function nextQuestionOf(table: ReadinessTable, answers: Answers): number {
  const open = answers.flatMap((answer, i) =>
    answer === UNKNOWN && canChange(table, answers, i) ? [i] : [],
  );
  const need = ANSWER_FIELDS.indexOf("need" satisfies AnswerField);
  if (open.includes(need)) return need;
  const worst = (question: number): number =>
    Math.max(
      ...[NO, YES].map((answer) => setSize(possibleTiers(table, answered(answers, question, answer)))),
    );
  // `open` stands in the order budget, authority, urgency, so the first of equals wins the tie.
  return open.reduce((best, question) => (worst(question) < worst(best) ? question : best));
}

function setSize(set: number): number {
  return tiersOfSet(set).length;
}

/**
 * The tiers of a set of bits, best first.
 *
 * @example tiersOfSet(0b00011) // => ["3S", "2S"]
 */
export function tiersOfSet(set: number): ReadinessTier[] {
  return READINESS_TIERS.filter((_, i) => (set & (1 << i)) !== 0);
}

/** What `classifyReadiness` finds; the answers themselves and overrides are joined by `analyse`. */
export interface ReadinessClasses {
  computed: Uint8Array;
  possible: Uint8Array;
  nextQuestion: Uint8Array;
}

/**
 * Readiness of every account: one look-up each.
 *
 * @param answers by field, one an account: 0 no, 1 yes, 2 unknown; all of one length
 */
export function classifyReadiness(
  answers: Readonly<Record<AnswerField, Uint8Array>>,
  table: ReadinessTable,
): ReadinessClasses {
  const lookup = readinessLookup(table);
  const { need, budget, authority, urgency } = answers;
  const computed = new Uint8Array(need.length);
  const possible = new Uint8Array(need.length);
  const nextQuestion = new Uint8Array(need.length);
  for (let i = 0; i < need.length; i++) {
    const at =
      (need[i] ?? UNKNOWN) * 27 +
      (budget[i] ?? UNKNOWN) * 9 +
      (authority[i] ?? UNKNOWN) * 3 +
      (urgency[i] ?? UNKNOWN);
    computed[i] = lookup.tier[at] ?? NO_TIER;
    possible[i] = lookup.possible[at] ?? 0;
    nextQuestion[i] = lookup.nextQuestion[at] ?? NO_QUESTION;
  }
  return { computed, possible, nextQuestion };
}
