import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../table/types";

/**
 * Whether values stay at or below a limit, as answers: 0 no, 1 yes, 2 unknown (NaN, or no such column).
 *
 * @example atMost(Float64Array.of(2, 2.5, NaN), 2, 3) // => [1, 0, 2]
 */
export function atMost(values: Float64Array | undefined, limit: number, accounts: number): Uint8Array {
  const answers = new Uint8Array(accounts).fill(ANSWER_UNKNOWN);
  if (!values) return answers;
  for (let i = 0; i < accounts; i++) {
    const value = values[i] ?? NaN;
    if (value === value) answers[i] = value <= limit ? ANSWER_YES : ANSWER_NO;
  }
  return answers;
}
