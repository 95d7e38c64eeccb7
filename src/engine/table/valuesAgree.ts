import { ANSWER_FIELDS, MEASURE_FIELDS, type Field } from "../types";
import type { ColumnProfile } from "./columnProfile";

const MEASURES: ReadonlySet<Field> = new Set(MEASURE_FIELDS);
const ANSWERS: ReadonlySet<Field> = new Set(ANSWER_FIELDS);

/** Below this share of fitting cells the values refute the header. */
const LEAST = 0.5;

/**
 * How well a column's values agree with a field: 1 they do, 0 they refute it. A budget may be an amount; the
 * other answers hardly are ("Timeline" with dates is no urgency). A column without values refutes nothing.
 *
 * @example valuesAgree("revenue", columnProfile(["Anna", "Bob"])) // => 0
 */
export function valuesAgree(field: Field, profile: ColumnProfile): number {
  const { count, numbers, answers, texts } = profile;
  if (count === 0) return 0.85;
  if (MEASURES.has(field)) return graded(numbers);
  if (ANSWERS.has(field)) {
    return graded(answers + numbers) * (profile.hasAmounts && field !== "budget" ? 0.4 : 1);
  }
  if (answers > LEAST) return 0;
  if (field === "id") return 1;
  if (texts >= LEAST) return 1;
  // Names may be numbers (customer numbers), regions codes; owners and industries hardly are.
  return field === "name" || field === "region" ? 0.75 : 0.6;
}

function graded(share: number): number {
  return share < LEAST ? 0 : 0.6 + 0.4 * share;
}
