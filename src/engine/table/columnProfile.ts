import type { CellValue } from "../types";
import { answerWord } from "./answerWords";
import { dateText } from "./dates/dateText";
import { monthNames } from "./dates/monthNames";
import { isErrorValue } from "./errorValue";
import { isDateText } from "./isLabel";
import { isMissing } from "./isMissing";
import { WORDED_FIELDS, wordedFields, type WordedField } from "./knownTexts";
import { scanNumberText } from "./numberText";
import type { ColumnSample } from "./types";

/** What the sample cells of a column look like. Shares are of the cells that say something. */
export interface ColumnProfile {
  /** Cells that are neither blank, an error nor a word for "not known". */
  count: number;
  /** Cells that say nothing at all. */
  blanks: number;
  /** Numbers, also as texts. */
  numbers: number;
  /** Words of yes, no, high, medium, low; booleans. */
  answers: number;
  /** Other texts, dates among them. */
  texts: number;
  /** Dates as texts. */
  dates: number;
  /** Numbers that would be days of the years 1950–2100. */
  serials: number;
  /** Words that are values of a field. */
  words: Readonly<Record<WordedField, number>>;
  /** Different values among `count`. */
  distinct: number;
  /** A number above 100, where only numbers of native cells and plain texts count. */
  hasAmounts: boolean;
  /** Numbers below 0 or above 100, counted likewise: no points and no per cent. */
  beyond: number;
  /** All numbers are whole and between 1990 and 2100. */
  onlyYears: boolean;
}

/** A column with what its values look like. */
export interface ProfiledColumn extends ColumnSample {
  profile: ColumnProfile;
}

/** 1950-01-01 and 2100-12-31. */
const SERIALS = { first: 18_264, last: 73_415 };

/**
 * Looks at the sample cells of a column, so that values can confirm or refute what its header says.
 *
 * @example columnProfile(["yes", "no", "", "?"]) // => { count: 2, answers: 1, numbers: 0, texts: 0, … }
 */
export function columnProfile(values: readonly CellValue[]): ColumnProfile {
  const found = { numbers: 0, answers: 0, texts: 0 };
  const words = { outcome: 0, kind: 0, ownership: 0 } satisfies Record<WordedField, number>;
  const distinct = new Set<CellValue>();
  const sizes: number[] = [];
  let dates = 0;
  for (const value of values) {
    const kind = kindOf(value);
    if (kind === null) continue;
    distinct.add(value);
    found[kind]++;
    if (kind === "texts" && isDate(String(value))) dates++;
    if (kind === "texts") for (const field of wordedFields(String(value))) words[field]++;
    if (kind === "numbers") sizes.push(typeof value === "number" ? value : Number(value));
  }
  const count = found.numbers + found.answers + found.texts;
  const share = (part: number) => (count === 0 ? 0 : part / count);
  for (const field of WORDED_FIELDS) words[field] = share(words[field]);
  return {
    count,
    blanks: values.filter(isMissing).length,
    numbers: share(found.numbers),
    answers: share(found.answers),
    texts: share(found.texts),
    dates: share(dates),
    serials: share(sizes.filter((size) => size >= SERIALS.first && size <= SERIALS.last).length),
    words,
    distinct: distinct.size,
    hasAmounts: sizes.some((size) => size > 100),
    beyond: share(sizes.filter((size) => size < 0 || size > 100).length),
    onlyYears:
      sizes.length > 0 && sizes.every((size) => Number.isInteger(size) && size >= 1990 && size <= 2100),
  };
}

function isDate(text: string): boolean {
  return isDateText(text) || dateText(text, monthNames("en")) !== null;
}

function kindOf(value: CellValue): "numbers" | "answers" | "texts" | null {
  if (typeof value === "number") return "numbers";
  if (typeof value === "boolean") return "answers";
  if (isMissing(value) || isErrorValue(value)) return null;
  const word = answerWord(value);
  if (word === "unknown") return null;
  if (word !== null) return "answers";
  return scanNumberText(value) ? "numbers" : "texts";
}
