import type { Override } from "../../history/types";
import type { ReadinessTable } from "../../settings/types";
import {
  ANSWER_FIELDS,
  READINESS_TIERS,
  type AnswerField,
  type Message,
  type ReadinessTier,
} from "../../types";
import { nameOfField, type Headers } from "../headers";
import { ANSWER_NO as NO, ANSWER_UNKNOWN as UNKNOWN, ANSWER_YES as YES, NO_TIER } from "../../table/types";
import { answersOf, canChange, combinationOf, NO_QUESTION } from "../completion";
import type { Explanation, Told } from "../model";
import { readinessRule, tiersOfSet, type ReadinessResult } from "./classify";

/** An account's part of the document. */
export interface ReadinessJson {
  /** The tier in force: set by hand, else computed; null while a question is open. */
  tier: ReadinessTier | null;
  /** Best first; [computed] when settled, whatever was set by hand. */
  possible: ReadinessTier[];
  nextQuestion: AnswerField | null;
  computed: ReadinessTier | null;
  /** Of a tier that was typed into its cell only tier and day are known. */
  override: Override | null;
  reason: string;
  nextStep: string;
}

/**
 * Why an account is in its tier, and what to do. While a question is open it is the next step, and the reason says
 * which tiers it would decide between.
 *
 * @example say(explainReadiness(result, 0, told).nextStep) // => "Close this month."
 */
export function explainReadiness(
  result: ReadinessResult,
  account: number,
  { headers, settings }: Told,
): Explanation {
  const state = stateOf(result, account);
  return {
    reason: readinessReason(state, headers, settings.readiness.table),
    nextStep: readinessNextStep(state),
  };
}

/** Accounts with the same answers and the same tier set by hand share their sentences: at most 81 × 6 are ever made. */
export function sentencesKey(result: ReadinessResult, account: number): number {
  return combinationAt(result, account) * 256 + (result.override[account] ?? NO_TIER);
}

/** What the document says of an account. */
export function readinessJson(
  { classes, computed, possible, nextQuestion }: ReadinessResult,
  account: number,
  { byHand }: Told,
): Omit<ReadinessJson, "reason" | "nextStep"> {
  return {
    tier: READINESS_TIERS[classes[account] ?? NO_TIER] ?? null,
    possible: tiersOfSet(possible[account] ?? 0),
    nextQuestion: questionOf(nextQuestion[account] ?? 0),
    computed: READINESS_TIERS[computed[account] ?? NO_TIER] ?? null,
    override: byHand?.overrides.get(account) ?? null,
  };
}

function stateOf(readiness: ReadinessResult, account: number): ReadinessState {
  return {
    combination: combinationAt(readiness, account),
    computed: readiness.computed[account] ?? 0,
    possible: readiness.possible[account] ?? 0,
    nextQuestion: readiness.nextQuestion[account] ?? 0,
    override: readiness.override[account] ?? 0,
  };
}

function combinationAt({ answers }: ReadinessResult, account: number): number {
  return combinationOf(ANSWER_FIELDS.map((field) => answers[field][account] ?? 0));
}

/** What is known of one account's readiness; two accounts with equal states get equal sentences. */
export interface ReadinessState {
  /** Number of the answers' combination, 0–80. */
  combination: number;
  computed: number;
  possible: number;
  nextQuestion: number;
  /** Tier set by hand, or NO_TIER. */
  override: number;
}

/**
 * Why an account stands where it stands, from its own answers and under the user's own headers.
 *
 * @example
 * say(readinessReason(state, { authority: "Decision maker" }, table))
 * // => "Need and Budget are there, Decision maker is “no”: find the key person."
 */
export function readinessReason(state: ReadinessState, headers: Headers, table: ReadinessTable): Message {
  const reason = computedReason(state, headers, table);
  const byHand = READINESS_TIERS[state.override];
  if (byHand === undefined) return reason;
  if (state.computed === state.override) return { id: "readiness.byHandSame", values: { reason } };
  const tier = READINESS_TIERS[state.computed] ?? ({ id: "tier.open" } satisfies Message);
  return { id: "readiness.byHand", values: { tier, reason } };
}

function computedReason(state: ReadinessState, headers: Headers, table: ReadinessTable): Message {
  const answers = answersOf(state.combination, ANSWER_FIELDS.length);
  const clauses = facts(answers, headers, table);
  const tier = READINESS_TIERS[state.computed];
  const then: Message =
    tier === undefined
      ? { id: "readiness.couldBe", values: { tiers: tiersOfSet(state.possible) } }
      : lacksKeyPerson(tier, answers)
        ? { id: "readiness.keyPerson.reason" }
        : { id: `tier.${tier}.reason` };
  const [first, second, third] = clauses;
  if (first && second && third) return { id: "readiness.threeFacts", values: { first, second, third, then } };
  if (first && second) return { id: "readiness.twoFacts", values: { first, second, then } };
  return { id: "readiness.oneFact", values: { first: first ?? "", then } };
}

/** The answers that matter, in up to three clauses: what is there, what is not, what nobody has asked. */
function facts(answers: readonly number[], headers: Headers, table: ReadinessTable): Message[] {
  const rule = readinessRule(table);
  const matters = ANSWER_FIELDS.map(
    (field, i) => field === "need" || field === "budget" || canChange(rule, answers, i),
  );
  const clause = (id: "readiness.yes" | "readiness.no" | "readiness.unknown", answer: number): Message[] => {
    const names = ANSWER_FIELDS.filter((_, i) => matters[i] && answers[i] === answer).map((f) =>
      nameOfField(f, headers),
    );
    return names.length > 0 ? [{ id, values: { names, count: names.length } }] : [];
  };
  return [
    ...clause("readiness.yes", YES),
    ...clause("readiness.no", NO),
    ...clause("readiness.unknown", UNKNOWN),
  ];
}

/** Need and budget without authority: the next step differs from the other 1S accounts [R1]. */
function lacksKeyPerson(tier: ReadinessTier, [need, budget, authority]: readonly number[]): boolean {
  return tier === "1S" && need === YES && budget === YES && authority === NO;
}

/**
 * What to do next: the effective tier's step, or the question that settles most [R4].
 *
 * @example say(readinessNextStep(settledGoldMine)) // => "Keep following up; find the event that makes it urgent."
 */
export function readinessNextStep(state: ReadinessState): Message {
  const byHand = READINESS_TIERS[state.override];
  if (byHand !== undefined && state.override !== state.computed) return { id: `tier.${byHand}.nextStep` };
  const tier = READINESS_TIERS[state.computed];
  if (tier !== undefined) {
    const keyPerson = lacksKeyPerson(tier, answersOf(state.combination, ANSWER_FIELDS.length));
    return { id: keyPerson ? "readiness.keyPerson.nextStep" : `tier.${tier}.nextStep` };
  }
  const question = questionOf(state.nextQuestion);
  if (question === null) throw new RangeError("An account without a tier has a next question [R4].");
  return { id: `question.${question}` };
}

/** The field to ask about, or null where nothing is open. */
export function questionOf(nextQuestion: number): AnswerField | null {
  return nextQuestion === NO_QUESTION ? null : (ANSWER_FIELDS[nextQuestion] ?? null);
}

/** The tier in force: set by hand, else computed, else none. */
export function effectiveTier(computed: number, override: number): ReadinessTier | null {
  return READINESS_TIERS[override === NO_TIER ? computed : override] ?? null;
}
