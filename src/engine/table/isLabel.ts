import type { CellValue } from "../types";
import { answerWord } from "./answerWords";
import { isErrorValue } from "./errorValue";
import { isBlank } from "./isBlank";
import { scanNumberText } from "./numberText";

const DATE_TEXT = /^\d{1,4}[-/.年]\d{1,2}(?:[-/.月]\d{1,4}日?)?(?!\d)/;
const LONGEST_LABEL = 120;

/**
 * Whether a text begins as a date does: year or day, then month.
 *
 * @example isDateText("2026-03-12 10:30") // => true
 */
export function isDateText(text: string): boolean {
  return DATE_TEXT.test(text.trim());
}

/**
 * Whether a cell could be the heading of a column: a text that is no number, date, answer or error.
 *
 * @example isLabel("Revenue 2025") // => true
 * @example isLabel("yes") // => false
 */
export function isLabel(value: CellValue): boolean {
  if (typeof value !== "string" || isBlank(value) || value.length > LONGEST_LABEL) return false;
  return !isErrorValue(value) && !isDateText(value) && answerWord(value) === null && !scanNumberText(value);
}

/**
 * Whether a number could be the heading of a column: a year.
 *
 * @example isYear(2025) // => true
 */
export function isYear(value: CellValue): boolean {
  const year = typeof value === "string" && /^\d{4}$/.test(value.trim()) ? Number(value) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1990 && year <= 2100;
}
