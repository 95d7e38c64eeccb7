import type { ReadinessSettings } from "../settings/types";
import type { CellValue, Culture, IssueCode } from "../types";
import { answerMeaning, type AnswerMeaning, type AnswerNumber } from "./answerMeaning";
import { answerWord, type AnswerWord } from "./answerWords";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isBlank } from "./isBlank";
import { isPercentFormat } from "./isPercentFormat";
import type { CellProblem } from "./readNumbers";
import { readNumberTexts } from "./readNumberTexts";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "./types";

export interface Answers {
  /** One a value: ANSWER_NO, ANSWER_YES or ANSWER_UNKNOWN. */
  answers: Uint8Array;
  /** What the column's numbers were taken to mean [D1]. */
  meaning: AnswerMeaning;
  problems: CellProblem[];
}

type Threshold = ReadinessSettings["threshold"];

/** One distinct value of the column before its meaning is decided. */
type Content =
  | { kind: "blank" }
  | { kind: "problem"; code: IssueCode }
  | { kind: "word"; word: AnswerWord }
  | { kind: "number"; number: AnswerNumber };

/**
 * Reads one column of answers. The column decides what its numbers mean [D1]; a scale answers yes at or above
 * its threshold [D2]. Blank and words for "not known" are unknown; what cannot be read is unknown with a
 * problem [D7], and so is a negative number. Among amounts, words other than "not known" are unknown with a
 * problem too.
 *
 * @param threshold From which value on 5 and 100 a scale answers yes.
 * @param numberFormats Excel's number format of every value, where known: "0%" makes 0.8 eighty points.
 * @example readAnswers(["yes", "否", "?", "soon"], { outOf5: 3, outOf100: 60 }, english)
 * // => { answers: [1, 0, 2, 2], meaning: "yesNo", problems: [{ index: 3, value: "soon", code: "not-an-answer" }] }
 */
export function readAnswers(
  values: readonly CellValue[],
  threshold: Threshold,
  culture: Culture,
  numberFormats?: readonly string[],
): Answers {
  const isPercent = (index: number) => isPercentFormat(numberFormats?.[index]);
  const { contentOf, contents } = distinctContents(values, isPercent, culture);
  const meaning = answerMeaning(numbersOf(contents));
  const answerOf = contents.map((content) => answer(content, meaning, threshold));

  const answers = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  for (let index = 0; index < values.length; index++) {
    const read = answerOf[contentOf[index] ?? 0] ?? ANSWER_UNKNOWN;
    if (typeof read === "number") answers[index] = read;
    else {
      answers[index] = ANSWER_UNKNOWN;
      problems.push({ index, value: displayText(values[index]), code: read });
    }
  }
  return { answers, meaning, problems };
}

/** Answer columns repeat few values: each is understood once. */
function distinctContents(
  values: readonly CellValue[],
  isPercent: (index: number) => boolean,
  culture: Culture,
): { contentOf: Uint32Array; contents: Content[] } {
  const contentOf = new Uint32Array(values.length);
  const contents: Content[] = [];
  const seen = [new Map<CellValue, number>(), new Map<CellValue, number>()] as const;
  const texts: string[] = [];
  const textContents: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    const percent = typeof value === "number" && isPercent(index);
    const known = seen[percent ? 1 : 0];
    let content = known.get(value);
    if (content === undefined) {
      content = contents.length;
      known.set(value, content);
      const understood = withoutColumn(value, percent);
      contents.push(understood ?? { kind: "problem", code: "not-an-answer" });
      if (understood === null && typeof value === "string") {
        texts.push(value);
        textContents.push(content);
      }
    }
    contentOf[index] = content;
  }
  readNumberTexts(texts, culture).forEach((read, i) => {
    if (!read) return;
    const points = read.percent ? toPoints(read.value) : read.value;
    contents[textContents[i] ?? 0] = { kind: "number", number: { ...read, points } };
  });
  return { contentOf, contents };
}

/** A value as far as it says itself; null: a text that may be a number. */
function withoutColumn(value: CellValue, percent: boolean): Content | null {
  if (isBlank(value)) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "word", word: value ? "yes" : "no" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { kind: "problem", code: "not-an-answer" };
    const points = percent ? toPoints(value) : value;
    return { kind: "number", number: { points, percent, currency: false } };
  }
  if (isErrorValue(value)) return { kind: "problem", code: "error-value" };
  const word = answerWord(value);
  return word === null ? null : { kind: "word", word };
}

/** A fraction in points of 100, free of binary noise: 0.58 is 58, which 0.58 × 100 is not. */
const toPoints = (fraction: number) => Math.round(fraction * 1e11) / 1e9;

function* numbersOf(contents: readonly Content[]) {
  for (const content of contents) if (content.kind === "number") yield content.number;
}

function answer(content: Content, meaning: AnswerMeaning, threshold: Threshold): number | IssueCode {
  switch (content.kind) {
    case "blank":
      return ANSWER_UNKNOWN;
    case "problem":
      return content.code;
    case "word":
      return answerOfWord(content.word, meaning, threshold);
    case "number":
      return answerOfNumber(content.number.points, meaning, threshold);
  }
}

function answerOfWord(word: AnswerWord, meaning: AnswerMeaning, threshold: Threshold): number | IssueCode {
  if (word === "unknown") return ANSWER_UNKNOWN;
  if (meaning === "amounts") return "not-an-answer";
  if (word === "yes") return ANSWER_YES;
  if (word === "no") return ANSWER_NO;
  return word >= threshold.outOf5 ? ANSWER_YES : ANSWER_NO;
}

function answerOfNumber(points: number, meaning: AnswerMeaning, threshold: Threshold): number | IssueCode {
  if (points < 0) return "negative-answer";
  const yes = {
    yesNo: () => points === 1,
    scale5: () => points >= threshold.outOf5,
    scale100: () => points >= threshold.outOf100,
    amounts: () => points > 0,
  } satisfies Record<AnswerMeaning, () => boolean>;
  return yes[meaning]() ? ANSWER_YES : ANSWER_NO;
}
