import type { ReadinessTable } from "../../settings/types";
import { ANSWER_UNKNOWN as UNKNOWN, NO_TIER } from "../../table/types";
import { ANSWER_FIELDS, READINESS_TIERS, type AnswerField, type ReadinessTier } from "../../types";
import { NO_QUESTION, settleAll, type Rule } from "../completion";
import type { ModelInputs, ModelResult } from "../model";

/**
 * The rules of readiness (domain 3.1).
 * [R2] a decision table of 16 combinations says the tier of four known answers.
 * [R3] unknown answers: every completion is tried; all agree → that tier, else the set of possible ones.
 * [R4] the next question is the one whose answer settles most.
 * All 81 combinations of yes, no and unknown are settled once a table; an account is then one look-up.
 */

/** What each of the 81 combinations comes to, by `combinationOf`. */
interface ReadinessLookup {
  /** Index into READINESS_TIERS, or NO_TIER. */
  tier: Uint8Array;
  /** Bits: 1 << index into READINESS_TIERS. */
  possible: Uint8Array;
  /** Index into ANSWER_FIELDS, or NO_QUESTION. */
  nextQuestion: Uint8Array;
}

/** Combinations of four known answers. */
const ROWS = 2 ** ANSWER_FIELDS.length;

/**
 * A decision table as a rule of four questions [R2].
 *
 * @throws RangeError unless the table has 16 tiers
 * @example readinessRule(DEFAULT_READINESS_TABLE)([true, true, false, true]) // => 2: "1S"
 */
export function readinessRule(table: ReadinessTable): Rule {
  if (table.length !== ROWS)
    throw new RangeError(`A readiness table has ${ROWS} tiers, this one has ${table.length}.`);
  const tiers = table.map((tier) => READINESS_TIERS.indexOf(tier));
  return (answers) => tiers[answers.reduce((row, yes) => row * 2 + Number(yes), 0)] ?? NO_TIER;
}

/**
 * Settles all 81 combinations for one decision table. Need is asked first wherever it can change the tier [R4].
 *
 * @example
 * const { tier } = readinessLookup(DEFAULT_READINESS_TABLE);
 * READINESS_TIERS[tier[combinationOf([YES, YES, NO, UNKNOWN])]] // => "1S": urgency cannot change it
 */
export function readinessLookup(table: ReadinessTable): ReadinessLookup {
  const need = ANSWER_FIELDS.indexOf("need" satisfies AnswerField);
  const { classes, possible, nextQuestion } = settleAll(ANSWER_FIELDS.length, readinessRule(table), need);
  return { tier: classes, possible: Uint8Array.from(possible), nextQuestion };
}

/**
 * The tiers of a set of bits, best first.
 *
 * @example tiersOfSet(0b00011) // => ["3S", "2S"]
 */
export function tiersOfSet(set: number): ReadinessTier[] {
  return READINESS_TIERS.filter((_, i) => (set & (1 << i)) !== 0);
}

/** What the answers come to, by account. */
interface ReadinessClasses {
  /** Index into READINESS_TIERS of the computed tier, or NO_TIER (255) while a question is open. */
  computed: Uint8Array;
  /** The set of possible tiers as bits: 1 << index into READINESS_TIERS [R3]. */
  possible: Uint8Array;
  /** Index into ANSWER_FIELDS of the next question, or NO_QUESTION (255) [R4]. */
  nextQuestion: Uint8Array;
}

/** Readiness of every account, by account index. `classes` are the tiers in force: set by hand, else computed. */
export interface ReadinessResult extends ReadinessClasses, ModelResult {
  /** Answers as read, one array a field: 0 no, 1 yes, 2 unknown. */
  answers: Record<AnswerField, Uint8Array>;
  /** Tier set by hand, index into READINESS_TIERS or 255. */
  override: Uint8Array;
}

/**
 * Readiness of a table from its settings, and the tiers that were set by hand.
 *
 * @example readinessOf({ …inputs, byHand: Uint8Array.of(NO_TIER, 0) }).classes // => [1, 0]: 2S as computed, 3S by hand
 */
export function readinessOf({ columns, settings, byHand }: ModelInputs): ReadinessResult {
  const { answers, accounts } = columns;
  const found = classifyReadiness(answers, settings.readiness.table);
  const override = byHand ?? new Uint8Array(accounts).fill(NO_TIER);
  const classes = found.computed.slice();
  for (let account = 0; account < accounts; account++) {
    const set = override[account] ?? NO_TIER;
    if (set !== NO_TIER) classes[account] = set;
  }
  return { classes, ...found, answers, override };
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
  // A byte each, so that an account is one look-up.
  const packed = Uint32Array.from(
    lookup.tier,
    (tier, at) => tier | ((lookup.possible[at] ?? 0) << 8) | ((lookup.nextQuestion[at] ?? NO_QUESTION) << 16),
  );
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
    const found = packed[at] ?? 0;
    computed[i] = found;
    possible[i] = found >>> 8;
    nextQuestion[i] = found >>> 16;
  }
  return { computed, possible, nextQuestion };
}
