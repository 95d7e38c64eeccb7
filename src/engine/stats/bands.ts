/** Lowest scores of the first, second and third band; the rest is the fourth. */
export type BandLimits = readonly [first: number, second: number, third: number];

/**
 * Band of every score: how many of the limits it misses, 0–3. Without a branch by score, because scores jump from band to
 * band and a wrong guess costs the processor more than the comparisons.
 *
 * @param limits falling
 * @param none the band of NaN
 * @example bandsOf(Float64Array.of(85, 60, 12, NaN), [80, 60, 40], 255) // => [0, 1, 3, 255]
 */
export function bandsOf(scores: Float64Array, [first, second, third]: BandLimits, none: number): Uint8Array {
  const bands = new Uint8Array(scores.length);
  const bandOfSteps = Uint8Array.of(none, 3, 2, 1, 0);
  for (let i = 0; i < bands.length; i++) {
    const score = scores[i] ?? NaN;
    // Nothing is true of NaN: no step at all.
    const steps =
      Number(score === score) + Number(score >= third) + Number(score >= second) + Number(score >= first);
    bands[i] = bandOfSteps[steps] ?? none;
  }
  return bands;
}
