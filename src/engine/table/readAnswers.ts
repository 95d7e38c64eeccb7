import type { ReadinessSettings } from "../settings/types";
import type { CellValue, Culture, IssueCode } from "../types";
import { answerMeaning, type AnswerMeaning } from "./answerMeaning";
import type { AnswerWord } from "./answerWords";
import type { CellProblem } from "./cellProblem";
import { cellColumn } from "./cells/cellCollector";
import { cellAt, FIRST_TEXT, NUMBER, OTHER, type CellCodes, type Cells } from "./cells/cellColumn";
import { contentsOfTexts, hasLevels, numbersOf, type Content } from "./contentsOfTexts";
import { decidingNumbers } from "./decidingNumbers";
import { displayText } from "./displayText";
import { percentCells } from "./percentCells";
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
  values: Cells,
  threshold: Threshold,
  culture: Culture,
  numberFormats?: readonly string[],
): Answers {
  const cells = cellColumn(values);
  const { codes, numbers, texts, others } = cells;
  const percents = percentCells(cells, numberFormats);
  const contents = contentsOfTexts(texts, "not-an-answer", culture);
  const natives = decidingNumbers(cells, percents, { from: -Infinity, to: Infinity, enough: 100 });
  const meaning = answerMeaning([...numbersOf(contents), ...natives], hasLevels(contents));

  const ofTexts = contents.map((content) => answer(content, meaning, threshold));
  const known = Uint8Array.from(ofTexts, (read, code) =>
    code >= FIRST_TEXT && typeof read === "number" ? read : NO_ANSWER,
  );
  const answers = answersOfTexts(codes, known);
  const problems: CellProblem[] = [];
  const put = (index: number, read: number | IssueCode) => {
    if (typeof read === "number") answers[index] = read;
    else {
      answers[index] = ANSWER_UNKNOWN;
      problems.push({ index, value: displayText(cellAt(cells, index)), code: read });
    }
  };
  const ofNumber = answerOfNumber(meaning, threshold);
  const areAllKnown = numbers.length === 0 && others.size === 0 && !known.includes(NO_ANSWER, FIRST_TEXT);
  for (let index = 0; index < answers.length && !areAllKnown; index++) {
    if (answers[index] !== NO_ANSWER) continue;
    const code = codes[index] ?? OTHER;
    if (code >= FIRST_TEXT) put(index, ofTexts[code] ?? ANSWER_UNKNOWN);
    else if (code === NUMBER) put(index, ofNumber(percents.get(index) ?? numbers[index] ?? NaN));
    else put(index, answerOfOther(others.get(index), meaning, threshold));
  }
  return { answers, meaning, problems };
}

/** Instead of an answer: the cell has to be looked at by itself. */
const NO_ANSWER = 255;

function answersOfTexts(codes: CellCodes, known: Uint8Array): Uint8Array {
  const answers = new Uint8Array(codes.length);
  for (let index = 0; index < answers.length; index++)
    answers[index] = known[codes[index] ?? OTHER] ?? NO_ANSWER;
  return answers;
}

/** Neither a text nor a finite number. */
function answerOfOther(
  value: CellValue | undefined,
  meaning: AnswerMeaning,
  threshold: Threshold,
): number | IssueCode {
  if (typeof value !== "boolean") return "not-an-answer";
  return answerOfWord(value ? "yes" : "no", meaning, threshold);
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
      return answerOfNumber(meaning, threshold)(content.number.points);
  }
}

function answerOfWord(word: AnswerWord, meaning: AnswerMeaning, threshold: Threshold): number | IssueCode {
  if (word === "unknown") return ANSWER_UNKNOWN;
  if (meaning === "amounts") return "not-an-answer";
  if (word === "yes") return ANSWER_YES;
  if (word === "no") return ANSWER_NO;
  return word >= threshold.outOf5 ? ANSWER_YES : ANSWER_NO;
}

function answerOfNumber(
  meaning: AnswerMeaning,
  threshold: Threshold,
): (points: number) => number | IssueCode {
  const isYes = {
    yesNo: (points: number) => points === 1,
    scale5: (points: number) => points >= threshold.outOf5,
    scale100: (points: number) => points >= threshold.outOf100,
    amounts: (points: number) => points > 0,
  } satisfies Record<AnswerMeaning, (points: number) => boolean>;
  const yes = isYes[meaning];
  return (points) => (points < 0 ? "negative-answer" : yes(points) ? ANSWER_YES : ANSWER_NO);
}
