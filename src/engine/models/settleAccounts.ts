import { ANSWER_UNKNOWN } from "../table/types";
import { NO_QUESTION, type Completion } from "./completion";
import { NO_CLASS, type ModelResult } from "./model";

/** What a rule of yes/no questions finds, by account. */
export interface SettledResult extends ModelResult {
  /** What it could be, as bits: 1 << index of the class [R3]. */
  possible: Uint16Array;
  /** Index of the question to ask next, or NO_QUESTION [R4]. */
  nextQuestion: Uint8Array;
  /** The answers as one number (`combinationOf`), for sentences. */
  combinations: Uint16Array;
}

/**
 * Looks every account up in a settled rule.
 *
 * @param answers one column a question, in the order of the questions: 0 no, 1 yes, 2 unknown
 * @example settleAccounts(lookup, [Uint8Array.of(1, 2), Uint8Array.of(1, 1)]).classes // => [0, 255]
 */
export function settleAccounts(completion: Completion, answers: readonly Uint8Array[]): SettledResult {
  const accounts = answers[0]?.length ?? 0;
  const combinations = new Uint16Array(accounts);
  for (const column of answers)
    for (let i = 0; i < accounts; i++)
      combinations[i] = (combinations[i] ?? 0) * 3 + (column[i] ?? ANSWER_UNKNOWN);
  const classes = new Uint8Array(accounts);
  const possible = new Uint16Array(accounts);
  const nextQuestion = new Uint8Array(accounts);
  for (let i = 0; i < accounts; i++) {
    const combination = combinations[i] ?? 0;
    classes[i] = completion.classes[combination] ?? NO_CLASS;
    possible[i] = completion.possible[combination] ?? 0;
    nextQuestion[i] = completion.nextQuestion[combination] ?? NO_QUESTION;
  }
  return { classes, possible, nextQuestion, combinations };
}
