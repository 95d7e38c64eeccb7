/** What the numbers of an answer column mean [D1]. */
export type AnswerMeaning = "yesNo" | "scale5" | "scale100" | "amounts";

/** A distinct number of an answer column. Per cent cells are given as points: 80 for 80 %. */
export interface AnswerNumber {
  points: number;
  percent: boolean;
  currency: boolean;
}

/**
 * Decides per column, never per cell, what its numbers mean [D1]: amounts as soon as one is above 100 or carries
 * a currency, else per cent points, else yes/no while there is only 0 and 1, else a scale to 5, else to 100.
 *
 * @param levels The column also says high, medium or low: then there is more in it than yes and no.
 * @example answerMeaning([{ points: 0 }, { points: 1 }]) // => "yesNo"
 * @example answerMeaning([{ points: 0 }, { points: 45000 }]) // => "amounts"
 */
export function answerMeaning(numbers: Iterable<AnswerNumber>, levels = false): AnswerMeaning {
  let highest = -Infinity;
  let onlyZeroAndOne = !levels;
  let anyPercent = false;
  for (const { points, percent, currency } of numbers) {
    if (currency || (!percent && points > 100)) return "amounts";
    anyPercent ||= percent;
    onlyZeroAndOne &&= points === 0 || points === 1;
    highest = Math.max(highest, points);
  }
  if (anyPercent) return "scale100";
  if (onlyZeroAndOne) return "yesNo";
  return highest <= 5 ? "scale5" : "scale100";
}
