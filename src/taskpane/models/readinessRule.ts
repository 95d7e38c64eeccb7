import { ANSWER_FIELDS, type AnswerField, type ReadinessTable, type ReadinessTier } from "../../engine";

/** One of the 16 lines of the decision table [R2]. */
export interface RuleLine {
  /** Index in the table of the settings. */
  index: number;
  answers: Readonly<Record<AnswerField, boolean>>;
  tier: ReadinessTier;
}

/**
 * The decision table as a person reads it: from "everything is there" down to "nothing is".
 *
 * @example ruleLines(table)[0] // => { index: 15, answers: { need: true, … }, tier: "3S" }
 */
export function ruleLines(table: ReadinessTable): RuleLine[] {
  const last = ANSWER_FIELDS.length - 1;
  return table
    .map((tier, index) => ({
      index,
      tier,
      answers: Object.fromEntries(
        ANSWER_FIELDS.map((field, at) => [field, (index & (1 << (last - at))) !== 0]),
      ) as RuleLine["answers"],
    }))
    .reverse();
}

/**
 * The table with another tier in one line.
 *
 * @example withTier(table, 15, "2S")[15] // => "2S"
 */
export function withTier(table: ReadinessTable, index: number, tier: ReadinessTier): ReadinessTable {
  return table.map((other, at) => (at === index ? tier : other));
}
