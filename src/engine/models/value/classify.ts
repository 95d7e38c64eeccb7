import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { possibleTypes, VALUE_QUESTIONS, type ValuePoints, type ValueQuestion } from "./rule";

/** Value types of every account (domain 3.8). */
export interface ValueResult extends ModelResult {
  /** What it could be, as bits: 1 << index into VALUE_TYPES. */
  possible: Uint8Array;
  /** What was decided from; a field that is not mapped is not there. */
  points: Partial<Record<ValueQuestion, Float64Array>>;
  /** From where on strategic fit counts. */
  needed: number;
}

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
  const classes = new Uint8Array(accounts).fill(NO_CLASS);
  const possible = new Uint8Array(accounts);
  for (let account = 0; account < accounts; account++) {
    const set = possibleTypes(pointsOf({ points }, account), needed);
    possible[account] = set;
    if ((set & (set - 1)) === 0) classes[account] = Math.log2(set);
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
