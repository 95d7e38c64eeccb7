import { FIELD_KINDS } from "../../fields";
import { quantile } from "../../stats/quantile";
import { selectAscending } from "../../stats/selectAscending";
import type { ReadinessSettings } from "../../settings/types";
import { answerPoints } from "./points/answer";
import { bandPoints, bandValue } from "./points/bands";
import { linearPoints, linearValue, type Bounds } from "./points/linear";
import { logPoints, logValue } from "./points/log";
import { percentilePoints, percentileValue } from "./points/percentile";
import { recencyDay, recencyPoints } from "./points/recency";
import { rangeOfField, usualPoints, type Criterion, type CriterionField, type PointBand } from "./settings";

/** How a criterion's values become points, with everything found that the settings left open. */
export type Scale =
  | ({ kind: "linear" | "log" } & Bounds)
  | { kind: "bands"; bands: readonly PointBand[] }
  | { kind: "answer"; from: number }
  | { kind: "recency"; halfLife: number; day: number }
  | { kind: "percentile"; quantiles: readonly number[] };

/** Bounds are found at these shares of the values. */
const LOWER = 0.05;
const UPPER = 0.95;
/** From so many values on there are bounds to find. */
const LEAST_VALUES = 2;
const PER_CENTS = Array.from({ length: 101 }, (_, i) => i / 100);

/** All points. */
const FULL = 100;

/** What a scale is found from, beside the values. */
interface ScaleBasis {
  /** The as-of date. */
  day: number;
  /** Where ratings answer yes [D2]. */
  threshold: ReadinessSettings["threshold"];
}

/**
 * The scale of a criterion: its own bounds where it has any, else the ends of a rating, else the 5th and 95th percentile
 * of the values (of the positive ones along a logarithm) [K1].
 *
 * @param field the one that stands for the criterion
 * @returns null with fewer than two values to find bounds from: the criterion is missing
 * @example scaleOf({ field: "fit", … }, "fit", values, basis) // => { kind: "linear", lower: 0, upper: 100 }
 */
export function scaleOf(
  { points: given }: Criterion,
  field: CriterionField,
  values: Float64Array,
  { day, threshold }: ScaleBasis,
): Scale | null {
  const points = given ?? usualPoints(field);
  switch (points.kind) {
    case "linear":
    case "log": {
      const stored = isFor(points, field) ? points : {};
      const bounds = boundsOf(points.kind, stored, field, values);
      return bounds && { kind: points.kind, ...bounds };
    }
    case "bands":
      return points;
    case "answer":
      return { kind: "answer", from: points.from ?? yesFrom(field, threshold) };
    case "recency":
      return { ...points, day };
    case "percentile": {
      if (points.quantiles && isFor(points, field))
        return { kind: "percentile", quantiles: points.quantiles };
      const sorted = valuesAbove(values, -Infinity).sort();
      if (sorted.length < LEAST_VALUES) return null;
      return { kind: "percentile", quantiles: PER_CENTS.map((share) => quantile(sorted, share)) };
    }
  }
}

function isFor({ of }: { of?: CriterionField }, field: CriterionField): boolean {
  return of === undefined || of === field;
}

function boundsOf(
  kind: "linear" | "log",
  { lower, upper }: Partial<Bounds>,
  field: CriterionField,
  values: Float64Array,
): Bounds | null {
  if (lower !== undefined && upper !== undefined) return { lower, upper };
  const range = kind === "linear" ? rangeOfField(field) : null;
  const found = range ?? percentiles(valuesAbove(values, kind === "log" ? 0 : -Infinity));
  if (!found) return null;
  // A bound that was given holds, and the one that was found gives way.
  if (lower !== undefined) return { lower, upper: Math.max(lower, found.upper) };
  if (upper !== undefined) return { lower: Math.min(found.lower, upper), upper };
  return found;
}

/** The 5th and 95th percentile, for which nothing needs to be sorted. */
function percentiles(known: Float64Array): Bounds | null {
  if (known.length < LEAST_VALUES) return null;
  return { lower: percentile(known, LOWER), upper: percentile(known, UPPER) };
}

/** Type 7, as `quantile` has it of sorted values: between the two neighbours of its place. */
function percentile(values: Float64Array, share: number): number {
  const below = Math.min(Math.floor((values.length - 1) * share + 1e-9), values.length - 2);
  const from = selectAscending(values, below);
  let to = Infinity;
  for (let i = below + 1; i < values.length; i++) to = Math.min(to, values[i] ?? Infinity);
  const place = (values.length - 1) * share - below;
  return quantile([from, to], Math.max(0, place));
}

/** The known values above a limit. */
function valuesAbove(values: Float64Array, limit: number): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value > limit) known[count++] = value;
  }
  return known.subarray(0, count);
}

/** Where a number says yes: ratings as in readiness [D2], answers at yes, all others above zero. */
function yesFrom(field: CriterionField, { outOf5, outOf100 }: ScaleBasis["threshold"]): number {
  if (field === "support") return Number.MIN_VALUE;
  const kind = FIELD_KINDS[field];
  if (kind === "scale5") return outOf5;
  if (kind === "scale100") return outOf100;
  return kind === "answer" ? 1 : Number.MIN_VALUE;
}

/**
 * Points of values, 0–100, the more the better; NaN where the value is not known.
 *
 * @param direction `down`: less is better
 * @example pointsOf({ kind: "linear", lower: 0, upper: 5 }, "down", Float64Array.of(1, NaN)) // => [80, NaN]
 */
export function pointsOf(
  scale: Scale,
  direction: Criterion["direction"],
  values: Float64Array,
): Float64Array {
  const points = upward(scale, values);
  if (direction === "down") for (let i = 0; i < points.length; i++) points[i] = FULL - (points[i] ?? NaN);
  return points;
}

function upward(scale: Scale, values: Float64Array): Float64Array {
  switch (scale.kind) {
    case "linear":
      return linearPoints(values, scale);
    case "log":
      return logPoints(values, scale);
    case "bands":
      return bandPoints(values, scale.bands);
    case "answer":
      return answerPoints(values, scale.from);
    case "recency":
      return recencyPoints(values, scale.day, scale.halfLife);
    case "percentile":
      return percentilePoints(values, scale.quantiles);
  }
}

/**
 * The value nearest to `than` that is worth at least so many points; NaN where there is none.
 *
 * @param points 0–100, more than `than` is worth
 * @example valueWorth({ kind: "linear", lower: 0, upper: 5 }, "up", 60, 2) // => 3
 */
export function valueWorth(
  scale: Scale,
  direction: Criterion["direction"],
  points: number,
  than: number,
): number {
  const wanted = direction === "up" ? points : FULL - points;
  switch (scale.kind) {
    case "linear":
      return linearValue(wanted, scale);
    case "log":
      return logValue(wanted, scale);
    case "bands":
      return direction === "up" ? bandValue(wanted, scale.bands, than) : NaN;
    case "answer":
      if (direction === "up") return scale.from;
      return scale.from <= 1 ? 0 : NaN;
    case "recency":
      return recencyDay(wanted, scale.day, scale.halfLife);
    case "percentile":
      return percentileValue(wanted, scale.quantiles);
  }
}
