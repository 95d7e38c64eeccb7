/** Members that a chart keeps as they were written. */
import { asBoolean, asInteger, asNumber, asOneOf, asText } from "../arguments";
import { asColor } from "../cells/color";
import { fail } from "../errors";
import { changePart, readPart } from "./place";
import type { PlaceTarget } from "./place";

type Check<V> = (value: unknown) => V;

export interface Kept<T, V> {
  get: (target: PlaceTarget<T>) => V;
  set: (target: PlaceTarget<T>, value: unknown) => void;
}

/**
 * Makes members of one kind of part. `otherwise` is what Excel answers as long as nobody wrote the member.
 *
 * @example const keep = keeper<ChartAxis>();
 * keep("minorTickMark", "None", oneOf(["None", "Cross", "Inside", "Outside"]))
 */
export function keeper<T extends object>() {
  return <K extends keyof T & string>(
    key: K,
    otherwise: NonNullable<T[K]>,
    check: Check<NonNullable<T[K]>>,
  ): Kept<T, NonNullable<T[K]>> => ({
    get: (target) => readPart(target)[key] ?? otherwise,
    set: (target, value) => changePart(target, change(key, check(value))),
  });
}

/** Computed keys lose their name's type. */
function change<T, K extends keyof T>(key: K, value: T[K]): Partial<T> {
  const made: Partial<T> = {};
  made[key] = value;
  return made;
}

export const flag: Check<boolean> = asBoolean;
export const text: Check<string> = asText;
export const color: Check<string> = asColor;

/** A member of an enumeration. */
export function oneOf<V extends string>(choices: readonly V[]): Check<V> {
  return (value) => asOneOf(value, choices);
}

/** A number within limits, both included. */
export function numberIn(least: number, most: number): Check<number> {
  return (value) => within(asNumber(value), least, most);
}

/** A whole number within limits, both included. */
export function integerIn(least: number, most: number): Check<number> {
  return (value) => within(asInteger(value), least, most);
}

/** Points from an edge, or of a side. */
export const points = numberIn(0, Number.POSITIVE_INFINITY);

/** "The value should either be an integer from -90 to 90 or the integer 180 for vertically-oriented text." */
export const angle: Check<number> = (value) => (value === 180 ? 180 : within(asInteger(value), -90, 90));

function within(value: number, least: number, most: number): number {
  return value >= least && value <= most ? value : fail("InvalidArgument");
}
