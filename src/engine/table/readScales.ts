import type { CellValue, Culture, IssueCode } from "../types";
import { answerMeaning, type AnswerNumber } from "./answerMeaning";
import type { CellProblem } from "./cellProblem";
import { contentsOfTexts, hasLevels, numbersOf, toPoints, type Content } from "./columnContents";
import { displayText } from "./displayText";
import { isPercentFormat } from "./isPercentFormat";
import { NOT_A_TEXT, scanCells } from "./scanCells";

/** What the numbers of a column of ratings mean [D1]. */
export type ScaleMeaning = "yesNo" | "scale5" | "scale100";

export interface Scales {
  /** On the canonical scale 0–`top`, one a value; NaN = missing. */
  numbers: Float64Array;
  /** 1 where a cell says something that is no rating. */
  unreadable: Uint8Array;
  meaning: ScaleMeaning;
  /** In the order of the column. */
  problems: CellProblem[];
}

/** The largest number that each meaning knows. */
const TOPS = { yesNo: 1, scale5: 5, scale100: 100 } as const satisfies Record<ScaleMeaning, number>;

/**
 * Reads one column of ratings onto a canonical scale. The column decides what its numbers mean [D1]: only 0, 1 and
 * yes/no words are yes and no (the top and 0); numbers up to 5 a scale of 5, up to 100 of 100; per cent cells are
 * points; high, medium and low are 5, 3 and 1 of 5. Blank and words for "not known" are missing; what is outside 0–100
 * or carries a currency is missing with a problem and decides nothing [D7].
 *
 * @param top Of the canonical scale: one step of 5 is 20 points of 100.
 * @example readScales([4, 2, "high", 250], 100, english)
 * // => numbers [80, 40, 100, NaN], meaning "scale5", problems [{ index: 3, value: "250", code: "out-of-scale" }]
 */
export function readScales(
  values: readonly CellValue[],
  top: 5 | 100,
  culture: Culture,
  numberFormats?: readonly string[],
): Scales {
  const { numbers, texts, textOf, others } = scanCells(values);
  const contents = contentsOfTexts(texts, "not-a-number", culture).map(onScale);
  const natives = toPointsOfScale(numbers, numberFormats);
  const found = answerMeaning([...numbersOf(contents), ...natives.decide], hasLevels(contents));
  // Amounts are out of scale and no longer among the contents.
  const meaning = found === "amounts" ? "scale100" : found;

  const unreadable = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  const report = (index: number, code: IssueCode) => {
    numbers[index] = NaN;
    unreadable[index] = 1;
    problems.push({ index, value: displayText(values[index]), code });
  };
  for (const index of natives.outside) report(index, "out-of-scale");
  if (top !== TOPS[meaning])
    for (let i = 0; i < numbers.length; i++) numbers[i] = ((numbers[i] ?? NaN) * top) / TOPS[meaning];
  const ratings = contents.map((content) => rating(content, top, meaning));
  for (let i = 0; i < textOf.length; i++) {
    const text = textOf[i] ?? NOT_A_TEXT;
    if (text === NOT_A_TEXT) continue;
    const read = ratings[text] ?? NaN;
    if (typeof read === "number") numbers[i] = read;
    else report(i, read);
  }
  for (const index of others) {
    const value = values[index];
    if (typeof value === "boolean") numbers[index] = value ? top : 0;
    else report(index, "not-a-number");
  }
  problems.sort((a, b) => a.index - b.index);
  return { numbers, unreadable, meaning, problems };
}

/** Native numbers that decide what the column's numbers mean, and the places of those that no scale has. */
interface Natives {
  decide: AnswerNumber[];
  outside: number[];
}

/** Turns per cent cells into points, in place, and looks at all native numbers once. */
function toPointsOfScale(numbers: Float64Array, numberFormats: readonly string[] | undefined): Natives {
  const outside: number[] = [];
  let percent = false;
  let highest = -Infinity;
  let otherThanYesNo = NaN;
  for (let i = 0; i < numbers.length; i++) {
    let points = numbers[i] ?? NaN;
    if (points !== points) continue;
    if (numberFormats && isPercentFormat(numberFormats[i])) {
      points = numbers[i] = toPoints(points);
      percent ||= points >= 0 && points <= 100;
    }
    if (points < 0 || points > 100) {
      outside.push(i);
      continue;
    }
    if (points > highest) highest = points;
    if (points !== 0 && points !== 1) otherThanYesNo = points;
  }
  const decide = [highest, otherThanYesNo]
    .filter(Number.isFinite)
    .map((points) => ({ points, percent, currency: false }));
  return { decide, outside };
}

function onScale(content: Content): Content {
  if (content.kind !== "number") return content;
  const { points, currency } = content.number;
  return currency || points < 0 || points > 100 ? { kind: "problem", code: "out-of-scale" } : content;
}

function rating(content: Content, top: number, meaning: ScaleMeaning): number | IssueCode {
  switch (content.kind) {
    case "blank":
      return NaN;
    case "problem":
      return content.code;
    case "number":
      return (content.number.points * top) / TOPS[meaning];
    case "word":
      if (content.word === "unknown") return NaN;
      if (content.word === "yes") return top;
      return content.word === "no" ? 0 : (content.word * top) / TOPS.scale5;
  }
}
