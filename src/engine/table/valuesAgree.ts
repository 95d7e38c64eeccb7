import { FIELD_KINDS, type Field, type TextField } from "../types";
import type { ColumnProfile } from "./columnProfile";
import { isKind } from "./isKind";
import { WORDED_FIELDS } from "./knownTexts";

/** Below this share of fitting cells the values refute the header. */
const LEAST = 0.5;
/** A few slips do not make amounts of ratings and shares. */
const STRAYS = 1 / 3;
/** Keys: numbers as well as words, and "None" where a line has none. */
const NUMBERED: ReadonlySet<Field> = new Set<Field>(["id", "orderId", "product"]);
/** Names may be numbers (customer numbers), regions codes; owners and industries hardly are. */
const SOMETIMES_NUMBERED: ReadonlySet<Field> = new Set<Field>(["name", "parent", "region"]);

/** So many blank cells say that nobody keeps the column; a few may wait to be filled in. */
const ABANDONED = 20;

/**
 * How well a column's values agree with a field, by the field's kind: 1 they do, 0 they refute it. A budget may be an
 * amount; the other answers hardly are ("Timeline" with dates is no urgency). A column without values refutes nothing,
 * unless it is long: then only questions are still to be answered.
 *
 * @example valuesAgree("revenue", columnProfile(["Anna", "Bob"])) // => 0
 * @example valuesAgree("quality", columnProfile([4500, 1200])) // => 0
 */
export function valuesAgree(field: Field, profile: ColumnProfile): number {
  const { count, blanks, numbers, answers, dates, serials, hasAmounts, beyond } = profile;
  if (count === 0) return blanks >= ABANDONED && !isKind(field, "answer") ? 0 : 0.85;
  if (isKind(field, "text")) return textsAgree(field, profile);
  switch (FIELD_KINDS[field]) {
    case "money":
    case "number":
      return graded(numbers);
    case "fraction":
      return beyond > STRAYS ? 0 : graded(numbers - beyond);
    case "scale5":
    case "scale100":
      return beyond > STRAYS ? 0 : graded(numbers + answers - beyond);
    case "date":
      return graded(dates + serials);
    case "answer":
      return graded(answers + numbers) * (hasAmounts && field !== "budget" ? 0.4 : 1);
  }
}

function textsAgree(field: TextField, { answers, texts, dates, words }: ColumnProfile): number {
  if (dates > LEAST) return 0;
  if (NUMBERED.has(field)) return 1;
  if (answers > LEAST) return 0;
  const worded = WORDED_FIELDS.find((each) => each === field);
  if (worded) return words[worded] >= LEAST ? 1 : 0.6;
  if (texts >= LEAST) return 1;
  return SOMETIMES_NUMBERED.has(field) ? 0.75 : 0.6;
}

function graded(share: number): number {
  return share < LEAST ? 0 : 0.6 + 0.4 * share;
}
