import type { CellValue } from "../types";
import { answerWord } from "./answerWords";
import { isErrorValue } from "./errorValue";
import { isBlank } from "./isBlank";
import { isDateText } from "./isLabel";
import { scanNumberText } from "./numberText";
import type { ColumnSample } from "./types";

/** What the sample cells of a column look like. Shares are of the cells that say something. */
export interface ColumnProfile {
  /** Cells that are neither blank, an error nor a word for "not known". */
  count: number;
  /** Numbers, also as texts. */
  numbers: number;
  /** Words of yes, no, high, medium, low; booleans. */
  answers: number;
  /** Other texts, dates among them. */
  texts: number;
  /** Dates as texts. */
  dates: number;
  /** Different values among `count`. */
  distinct: number;
  /** A number above 100, where only numbers of native cells and plain texts count. */
  hasAmounts: boolean;
  /** All numbers are whole and between 1990 and 2100. */
  onlyYears: boolean;
}

/** A column with what its values look like. */
export interface ProfiledColumn extends ColumnSample {
  profile: ColumnProfile;
}

/**
 * Looks at the sample cells of a column, so that values can confirm or refute what its header says.
 *
 * @example columnProfile(["yes", "no", "", "?"]) // => { count: 2, answers: 1, numbers: 0, texts: 0, … }
 */
export function columnProfile(values: readonly CellValue[]): ColumnProfile {
  const found = { numbers: 0, answers: 0, texts: 0 };
  const distinct = new Set<CellValue>();
  const sizes: number[] = [];
  let dates = 0;
  for (const value of values) {
    const kind = kindOf(value);
    if (kind === null) continue;
    distinct.add(value);
    found[kind]++;
    if (kind === "texts" && isDateText(String(value))) dates++;
    if (kind === "numbers") sizes.push(typeof value === "number" ? value : Number(value));
  }
  const count = found.numbers + found.answers + found.texts;
  const share = (part: number) => (count === 0 ? 0 : part / count);
  return {
    count,
    numbers: share(found.numbers),
    answers: share(found.answers),
    texts: share(found.texts),
    dates: share(dates),
    distinct: distinct.size,
    hasAmounts: sizes.some((size) => size > 100),
    onlyYears:
      sizes.length > 0 && sizes.every((size) => Number.isInteger(size) && size >= 1990 && size <= 2100),
  };
}

function kindOf(value: CellValue): "numbers" | "answers" | "texts" | null {
  if (typeof value === "number") return "numbers";
  if (typeof value === "boolean") return "answers";
  if (isBlank(value) || isErrorValue(value)) return null;
  const word = answerWord(value);
  if (word === "unknown") return null;
  if (word !== null) return "answers";
  return scanNumberText(value) ? "numbers" : "texts";
}
