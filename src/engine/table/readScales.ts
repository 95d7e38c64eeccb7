import type { Culture, IssueCode } from "../types";
import { answerMeaning } from "./answerMeaning";
import type { CellProblem } from "./cellProblem";
import { cellColumn } from "./cells/cellCollector";
import { cellAt, NUMBER, type CellColumn, type Cells } from "./cells/cellColumn";
import { numbersWith } from "./cells/numbersWith";
import { contentsOfTexts, hasLevels, numbersOf, type Content } from "./contentsOfTexts";
import { decidingNumbers } from "./decidingNumbers";
import { displayText } from "./displayText";
import { percentCells } from "./percentCells";

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
  values: Cells,
  top: 5 | 100,
  culture: Culture,
  numberFormats?: readonly string[],
): Scales {
  const cells = cellColumn(values);
  const percents = percentCells(cells, numberFormats);
  const contents = contentsOfTexts(cells.texts, "not-a-number", culture).map(onScale);
  const natives = decidingNumbers(cells, percents, { from: 0, to: 100, enough: 5 });
  const found = answerMeaning([...numbersOf(contents), ...natives], hasLevels(contents));
  // Amounts are out of scale and no longer among the contents.
  const meaning = found === "amounts" ? "scale100" : found;

  const over = TOPS[meaning];
  const ratings = contents.map((content) => rating(content, top, meaning));
  const unreadable = new Uint8Array(values.length);
  const problems: CellProblem[] = [];
  const instead = new Map<number, number>();
  for (const [index, points] of percents) instead.set(index, scaled(points, top, over));
  const report = (index: number, code: IssueCode) => {
    unreadable[index] = 1;
    problems.push({ index, value: displayText(cellAt(cells, index)), code });
  };
  for (const index of outside(cells, percents)) {
    instead.set(index, NaN);
    report(index, "out-of-scale");
  }
  if (ratings.some((read) => typeof read !== "number"))
    cells.codes.forEach((code, index) => {
      const read = ratings[code];
      if (typeof read === "string") report(index, read);
    });
  for (const [index, value] of cells.others) {
    if (typeof value === "boolean") instead.set(index, value ? top : 0);
    else report(index, "not-a-number");
  }
  const numbers = numbersWith(
    cells,
    ratings.map((read) => (typeof read === "number" ? read : NaN)),
    { times: top, over, instead },
  );
  problems.sort((a, b) => a.index - b.index);
  return { numbers, unreadable, meaning, problems };
}

/** Where native numbers are out of scale; of texts it is told with the others of their kind. */
function outside(
  { codes, numbers, least, most }: CellColumn,
  percents: ReadonlyMap<number, number>,
): number[] {
  const found: number[] = [];
  const isAnyOutside = least < 0 || most > 100;
  for (let i = 0; i < numbers.length && isAnyOutside; i++) {
    const points = numbers[i] ?? NaN;
    if ((points < 0 || points > 100) && codes[i] === NUMBER && !percents.has(i)) found.push(i);
  }
  for (const [i, points] of percents) if (points < 0 || points > 100) found.push(i);
  return found;
}

/** Where the scales are the same, a rating stays exactly as it is. */
function scaled(points: number, top: number, over: number): number {
  return top === over ? points : (points * top) / over;
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
      return scaled(content.number.points, top, TOPS[meaning]);
    case "word":
      if (content.word === "unknown") return NaN;
      if (content.word === "yes") return top;
      return content.word === "no" ? 0 : (content.word * top) / TOPS.scale5;
  }
}
