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
import { answersOf, canChange, NO_QUESTION } from "../completion";
import { readinessRule, tiersOfSet } from "./classify";

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
