import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { possibleTypes, VALUE_QUESTIONS, VALUE_TYPES, type ValuePoints, type ValueQuestion } from "./rule";

/** Value types of every account (domain 3.8). */
export interface ValueResult extends ModelResult {
  /** What it could be, as bits: 1 << index into VALUE_TYPES. */
  possible: Uint8Array;
  /** What was decided from; a field that is not mapped is not there. */
  points: Partial<Record<ValueQuestion, Float64Array>>;
  /** From where on strategic fit counts. */
  needed: number;
}

/** The class that a set of one settles, by the set's bits. */
const CLASS_OF = Uint8Array.from({ length: 1 << VALUE_TYPES.length }, (_, set) =>
  VALUE_TYPES.reduce((found, _name, index) => (set === 1 << index ? index : found), NO_CLASS),
);

/**
 * The value type of every account.
 *
 * @example classifyValue(inputs).classes // => [0, 1, 2, 255]: strategic, extrinsic, intrinsic, open question
 */
export function classifyValue({ columns, settings }: ModelInputs): ValueResult {
  const { accounts, numbers } = columns;
  const needed = settings.value.strategicFit;
  const points: ValueResult["points"] = {};
  for (const field of VALUE_QUESTIONS) {
    const column = numbers[field];
    if (column) points[field] = column;
  }
  const unknown = new Float64Array(accounts).fill(NaN);
  const { priceSensitivity = unknown, serviceNeed = unknown, strategicFit = unknown } = points;
  const classes = new Uint8Array(accounts);
  const possible = new Uint8Array(accounts);
  for (let i = 0; i < accounts; i++) {
    const set = possibleTypes(
      priceSensitivity[i] ?? NaN,
      serviceNeed[i] ?? NaN,
      strategicFit[i] ?? NaN,
      needed,
    );
    possible[i] = set;
    classes[i] = CLASS_OF[set] ?? NO_CLASS;
  }
  return { classes, possible, points, needed };
}

/**
 * The points of an account, in the order of the questions.
 *
 * @example pointsOf(result, 0) // => [3, 5, NaN]
 */
export function pointsOf({ points }: Pick<ValueResult, "points">, account: number): ValuePoints {
  return [
    points.priceSensitivity?.[account] ?? NaN,
    points.serviceNeed?.[account] ?? NaN,
    points.strategicFit?.[account] ?? NaN,
  ];
}
