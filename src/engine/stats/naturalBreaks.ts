import { cumulativeSums } from "./cumulativeSums";

/** How many of the values are in the lowest of three classes, and in the lowest two together. */
export interface NaturalBreaks {
  low: number;
  lowAndMiddle: number;
}

/** One partition is better than another only by more than rounding leaves behind. */
const CLEARLY = 1 + 1e-12;

/**
 * Natural breaks for three classes: of all ways to cut the values in three, the one with the least squared deviation
 * from the class means (Jenks 1967; Fisher, "On grouping for maximum homogeneity", JASA 53 (1958)). Exact: dynamic
 * programming, where the best lower break never moves down as the upper one moves up, so that O(n log n) looks suffice.
 * Of equally good cuts the one with the fewest values in the highest class, then in the middle one.
 *
 * Least deviation within classes is most deviation between them, and that is a sum of terms none of which is negative:
 * no digits are lost to cancellation, however far apart the values are.
 *
 * @param ascending at least three values, strictly rising
 * @example naturalBreaks(Float64Array.of(1, 2, 10, 11, 12, 90)) // => { low: 2, lowAndMiddle: 5 }
 */
export function naturalBreaks(ascending: Float64Array): NaturalBreaks {
  const n = ascending.length;
  const sums = cumulativeSums(ascending);
  const sumOf = (from: number, to: number) => at(sums, to - 1) - (from > 0 ? at(sums, from - 1) : 0);
  /** Deviation between the values below `middle` and those from there to `end`. */
  const between = (middle: number, end: number): number => {
    const apart = sumOf(middle, end) / (end - middle) - sumOf(0, middle) / middle;
    return ((middle * (end - middle)) / end) * apart * apart;
  };
  const { best, lower } = bestLowerBreaks(n, between);
  let upper = n - 1;
  for (let end = n - 1; end >= 2; end--)
    if (at(best, end) + between(end, n) > (at(best, upper) + between(upper, n)) * CLEARLY) upper = end;
  return { low: lower[upper] ?? 1, lowAndMiddle: upper };
}

/** For every end, the break below it that parts the values before the end best. */
function bestLowerBreaks(
  n: number,
  between: (middle: number, end: number) => number,
): { best: Float64Array; lower: Uint32Array } {
  const best = new Float64Array(n);
  const lower = new Uint32Array(n);
  const solve = (first: number, last: number, lowest: number, highest: number): void => {
    if (first > last) return;
    const end = (first + last) >> 1;
    let found = Math.min(highest, end - 1);
    let most = between(found, end);
    for (let middle = found - 1; middle >= lowest; middle--) {
      const deviation = between(middle, end);
      if (deviation > most * CLEARLY) [found, most] = [middle, deviation];
    }
    best[end] = most;
    lower[end] = found;
    solve(first, end - 1, lowest, found);
    solve(end + 1, last, found, highest);
  };
  solve(2, n - 1, 1, n - 2);
  return { best, lower };
}

function at(array: Float64Array, i: number): number {
  return array[i] ?? 0;
}
