/** A cubic through points, given by the slope in each of them. */
export interface CubicCurve {
  x: Float64Array;
  y: Float64Array;
  slope: Float64Array;
}

/**
 * The cubic spline through a rising curve that rises throughout: slopes of the cubic spline (Forsythe, Malcolm &
 * Moler, "Computer Methods for Mathematical Computations", 1977; R's method "fmm"), then bounded so that no piece
 * turns back (Hyman, "Accurate monotonicity preserving cubic interpolation", SIAM J. Sci. Stat. Comput. 4 (1983); R's
 * method "hyman").
 *
 * @param x at least two places, strictly rising
 * @param y rising
 * @example
 * const curve = monotoneSpline(Float64Array.of(0, 0.5, 1), Float64Array.of(0, 0.8, 1));
 * valuesAt(curve, Float64Array.of(0.5)) // => [0.8]
 */
export function monotoneSpline(x: Float64Array, y: Float64Array): CubicCurve {
  const slope = splineSlopes(x, y);
  const last = x.length - 1;
  for (let i = 0; i <= last; i++) {
    const before = secant(x, y, Math.max(0, i - 1));
    const after = i < last ? secant(x, y, i) : before;
    const steepest = 3 * Math.min(Math.abs(before), Math.abs(after));
    slope[i] = before * after <= 0 ? 0 : Math.min(Math.max(slope[i] ?? 0, 0), steepest);
  }
  return { x, y, slope };
}

/**
 * Values of a curve at places.
 *
 * @param places rising, within the curve's own
 * @example valuesAt(curve, Float64Array.of(0, 1)) // => [0, 1]
 */
export function valuesAt({ x, y, slope }: CubicCurve, places: Float64Array): Float64Array {
  let piece = 0;
  return places.map((place) => {
    while (piece + 2 < x.length && at(x, piece + 1) <= place) piece++;
    const width = at(x, piece + 1) - at(x, piece);
    const t = (place - at(x, piece)) / width;
    const rest = 1 - t;
    return (
      (1 + 2 * t) * rest * rest * at(y, piece) +
      t * rest * rest * width * at(slope, piece) +
      t * t * (3 - 2 * t) * at(y, piece + 1) -
      t * t * rest * width * at(slope, piece + 1)
    );
  });
}

/** Slopes of the cubic spline whose ends have the third derivative of the cubic through the four outermost points. */
function splineSlopes(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length;
  const slopes = new Float64Array(n);
  if (n < 3) return slopes.fill(n === 2 ? secant(x, y, 0) : 0);
  const last = n - 1;
  const { width, bend } = bends(x, y);
  for (let i = 0; i < last; i++)
    slopes[i] = secant(x, y, i) - at(width, i) * (at(bend, i + 1) + 2 * at(bend, i));
  slopes[last] = secant(x, y, last - 1) + at(width, last - 1) * (at(bend, last - 1) + 2 * at(bend, last));
  return slopes;
}

/** A sixth of the second derivative in every point: the solution of the spline's tridiagonal system. */
function bends(x: Float64Array, y: Float64Array): { width: Float64Array; bend: Float64Array } {
  const last = x.length - 1;
  const width = new Float64Array(x.length);
  const diagonal = new Float64Array(x.length);
  const bend = new Float64Array(x.length);
  for (let i = 0; i < last; i++) width[i] = at(x, i + 1) - at(x, i);
  for (let i = 1; i < last; i++) {
    diagonal[i] = 2 * (at(width, i - 1) + at(width, i));
    bend[i] = secant(x, y, i) - secant(x, y, i - 1);
  }
  diagonal[0] = -at(width, 0);
  diagonal[last] = -at(width, last - 1);
  if (last > 2) {
    const third = (i: number) =>
      at(bend, i + 1) / (at(x, i + 2) - at(x, i)) - at(bend, i) / (at(x, i + 1) - at(x, i - 1));
    bend[0] = (third(1) * at(width, 0) ** 2) / (at(x, 3) - at(x, 0));
    bend[last] = (-third(last - 2) * at(width, last - 1) ** 2) / (at(x, last) - at(x, last - 3));
  }
  for (let i = 1; i <= last; i++) {
    const factor = at(width, i - 1) / at(diagonal, i - 1);
    diagonal[i] = at(diagonal, i) - factor * at(width, i - 1);
    bend[i] = at(bend, i) - factor * at(bend, i - 1);
  }
  bend[last] = at(bend, last) / at(diagonal, last);
  for (let i = last - 1; i >= 0; i--)
    bend[i] = (at(bend, i) - at(width, i) * at(bend, i + 1)) / at(diagonal, i);
  return { width, bend };
}

function at(array: Float64Array, i: number): number {
  return array[i] ?? 0;
}

function secant(x: Float64Array, y: Float64Array, i: number): number {
  return (at(y, i + 1) - at(y, i)) / (at(x, i + 1) - at(x, i));
}
