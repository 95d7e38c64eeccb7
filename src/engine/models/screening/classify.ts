import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { atLeast } from "../atLeast";
import { settleAll } from "../completion";
import type { ModelInputs } from "../model";
import { settleAccounts, type SettledResult } from "../settleAccounts";

/**
 * The rules of key-account screening (domain 3.6).
 * [Q1] three principles: scale or landmark · operation · long-term mind. All hold: key account; one does not: watch;
 * two or more do not: no. Unknowns by completion, the principles in this order where they would settle as much.
 *
 * Size and landmark are one question: either says yes, only both together say no. What has no column is unknown for
 * everybody, as a blank cell is for one account: unknown is never no.
 */
export const SCREENING_RESULTS = ["key", "watch", "no"] as const;
export type ScreeningKind = (typeof SCREENING_RESULTS)[number];

export const PRINCIPLES = ["scale", "health", "loyalty"] as const;
export type Principle = (typeof PRINCIPLES)[number];

export interface ScreeningResult extends SettledResult {
  /** Whether the account is large, as an answer: where that is known, it is the landmark that is asked about. */
  large: Uint8Array;
}

const LOOKUP = settleAll(PRINCIPLES.length, (holds) =>
  Math.min(holds.filter((each) => !each).length, SCREENING_RESULTS.indexOf("no")),
);

/**
 * Screens every account.
 *
 * @example classifyScreening(inputs).classes // => [0, 1, 2, 255]: key account, watch, no, open question
 */
export function classifyScreening({ columns, settings: { screening } }: ModelInputs): ScreeningResult {
  const { accounts, numbers } = columns;
  const large = atLeast(numbers.employees, screening.employees, accounts);
  const landmark = atLeast(numbers.benchmark, screening.benchmark, accounts);
  const settled = settleAccounts(LOOKUP, [
    either(large, landmark),
    atLeast(numbers.health, screening.health, accounts),
    atLeast(numbers.loyalty, screening.loyalty, accounts),
  ]);
  return { ...settled, large };
}

/** Yes where one says yes, no where both say no, else unknown. */
function either(one: Uint8Array, other: Uint8Array): Uint8Array {
  const answers = new Uint8Array(one.length);
  for (let i = 0; i < answers.length; i++) {
    if (one[i] === ANSWER_YES || other[i] === ANSWER_YES) answers[i] = ANSWER_YES;
    else answers[i] = one[i] === ANSWER_NO && other[i] === ANSWER_NO ? ANSWER_NO : ANSWER_UNKNOWN;
  }
  return answers;
}
