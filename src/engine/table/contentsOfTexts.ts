import type { Culture, IssueCode } from "../types";
import type { AnswerNumber } from "./answerMeaning";
import { answerWord, type AnswerWord } from "./answerWords";
import { isErrorValue } from "./errorValue";
import { isMissing } from "./isMissing";
import { toPoints } from "./percentCells";
import { readNumberTexts } from "./readNumberTexts";

/** One different text of a column of answers or ratings before the meaning of the column is decided. */
export type Content =
  | { kind: "blank" }
  | { kind: "problem"; code: IssueCode }
  | { kind: "word"; word: AnswerWord }
  | { kind: "number"; number: AnswerNumber };

/**
 * What the different texts of a column of answers or ratings say: such columns repeat few, and each is understood once.
 *
 * @param otherwise the code of what is neither word nor number
 * @example contentsOfTexts(["yes", "12 %"], "not-a-number", english)[1] // => a number of 12 points in per cent
 */
export function contentsOfTexts(texts: readonly string[], otherwise: IssueCode, culture: Culture): Content[] {
  const contents = texts.map(withoutColumn);
  const open = contents.flatMap((content, at) => (content === null ? [at] : []));
  const known = contents.map((content): Content => content ?? { kind: "problem", code: otherwise });
  readInto(
    known,
    open.map((at) => texts[at] ?? ""),
    open,
    culture,
  );
  return known;
}

/** Puts the texts that are numbers where they belong among the contents. */
function readInto(
  contents: Content[],
  texts: readonly string[],
  places: readonly number[],
  culture: Culture,
): void {
  readNumberTexts(texts, culture).forEach((read, i) => {
    if (!read) return;
    const points = read.percent ? toPoints(read.value) : read.value;
    const currency = read.currency !== null;
    contents[places[i] ?? 0] = { kind: "number", number: { points, percent: read.percent, currency } };
  });
}

/** A text as far as it says itself; null: it may be a number. */
function withoutColumn(text: string): Content | null {
  if (isMissing(text)) return { kind: "blank" };
  if (isErrorValue(text)) return { kind: "problem", code: "error-value" };
  const word = answerWord(text);
  return word === null ? null : { kind: "word", word };
}

/** The numbers among contents. */
export function* numbersOf(contents: readonly Content[]): Generator<AnswerNumber> {
  for (const content of contents) if (content.kind === "number") yield content.number;
}

/** Whether a column speaks of high, medium and low: then its 1 is a rating, and not a yes [D1]. */
export function hasLevels(contents: readonly Content[]): boolean {
  return contents.some((content) => content.kind === "word" && typeof content.word === "number");
}
