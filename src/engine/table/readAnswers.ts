import type { ReadinessSettings } from "../settings/types";
import type { CellValue, Culture, IssueCode } from "../types";
import { answerMeaning, type AnswerMeaning } from "./answerMeaning";
import type { AnswerWord } from "./answerWords";
import type { CellProblem } from "./cellProblem";
import { columnContents, hasLevels, numbersOf, type Content } from "./columnContents";
import { displayText } from "./displayText";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "./types";

export interface Answers {
  /** One a value: ANSWER_NO, ANSWER_YES or ANSWER_UNKNOWN. */
  answers: Uint8Array;
  /** What the column's numbers were taken to mean [D1]. */
  meaning: AnswerMeaning;
  problems: CellProblem[];
}

type Threshold = ReadinessSettings["threshold"];

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
  const { contentOf, contents } = columnContents(values, "not-an-answer", culture, numberFormats);
  const meaning = answerMeaning(numbersOf(contents), hasLevels(contents));
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
