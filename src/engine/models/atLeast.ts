import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../table/types";

/**
 * Whether values reach a threshold, as answers: 0 no, 1 yes, 2 unknown (NaN, or no such column).
 *
 * @example atLeast(Float64Array.of(60, 59, NaN), 60, 3) // => [1, 0, 2]
 */
export function atLeast(values: Float64Array | undefined, threshold: number, accounts: number): Uint8Array {
  const answers = new Uint8Array(accounts).fill(ANSWER_UNKNOWN);
  if (!values) return answers;
  for (let i = 0; i < accounts; i++) {
    const value = values[i] ?? NaN;
    if (value === value) answers[i] = value >= threshold ? ANSWER_YES : ANSWER_NO;
  }
  return answers;
}
