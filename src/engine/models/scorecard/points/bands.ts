import type { PointBand } from "../settings";

/**
 * Points of the last band that a value reaches [K1]; below all of them 0. NaN stays NaN.
 *
 * @param bands by `from`, ascending
 * @example bandPoints(Float64Array.of(5, 50, 500), [{ from: 10, points: 40 }, { from: 100, points: 90 }]) // => [0, 40, 90]
 */
export function bandPoints(values: Float64Array, bands: readonly PointBand[]): Float64Array {
  const starts = Float64Array.from(bands, ({ from }) => from);
  const worth = Float64Array.from([0, ...bands.map(({ points }) => points)]);
  return values.map((value) => {
    if (value !== value) return NaN;
    let reached = 0;
    while (reached < starts.length && value >= (starts[reached] ?? Infinity)) reached++;
    return worth[reached] ?? 0;
  });
}

/**
 * The lowest value above `than` that is worth so many points; NaN where none is.
 *
 * @example bandValue(60, [{ from: 10, points: 40 }, { from: 100, points: 90 }], 5) // => 100
 */
export function bandValue(points: number, bands: readonly PointBand[], than: number): number {
  return bands.find((band) => band.from > than && band.points >= points)?.from ?? NaN;
}
