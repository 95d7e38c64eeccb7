import { ANSWER_NO as NO, ANSWER_UNKNOWN as UNKNOWN, ANSWER_YES as YES } from "../table/types";
import { NO_CLASS } from "./model";

/**
 * Rules of a few yes/no questions with unknown answers [R3, R4, R5]: every completion of the unknown ones is tried.
 * Where all agree the account is settled, else it has the set of what it could be and the question that settles most.
 * All 3ⁿ combinations are settled once; an account is then one look-up.
 */
export interface Completion {
  /** Number of questions. */
  questions: number;
  /** Index of the class, or NO_CLASS while it is open; by `combination`. */
  classes: Uint8Array;
  /** What it could be, as bits: 1 << index of the class. */
  possible: Uint16Array;
  /** Index of the question to ask next, or NO_QUESTION. */
  nextQuestion: Uint8Array;
}

/** Nothing needs to be asked. */
export const NO_QUESTION = 255;

/** Index of the class from known answers, in the order of the questions. */
export type Rule = (answers: readonly boolean[]) => number;

/**
 * Settles all combinations of answers to a rule.
 *
 * @param questions at most 8
 * @param first question that is asked before all others wherever it can change something [R4]
 * @example
 * const lookup = settleAll(2, ([fit, acceptance]) => (acceptance ? (fit ? 0 : 1) : 2));
 * lookup.possible[combinationOf([2, 1])] // => 0b011: core or open
 */
export function settleAll(questions: number, rule: Rule, first?: number): Completion {
  const size = 3 ** questions;
  const completion: Completion = {
    questions,
    classes: new Uint8Array(size),
    possible: new Uint16Array(size),
    nextQuestion: new Uint8Array(size),
  };
  for (let combination = 0; combination < size; combination++) {
    const answers = answersOf(combination, questions);
    const set = possibleClasses(rule, answers);
    const settled = sizeOf(set) === 1;
    completion.possible[combination] = set;
    completion.classes[combination] = settled ? Math.log2(set) : NO_CLASS;
    completion.nextQuestion[combination] = settled ? NO_QUESTION : next(rule, answers, first);
  }
  return completion;
}

/**
 * Number of a combination: base 3, the first question counts most; 0 no, 1 yes, 2 unknown.
 *
 * @example combinationOf([1, 2]) // => 5
 */
export function combinationOf(answers: ArrayLike<number>): number {
  let combination = 0;
  for (let question = 0; question < answers.length; question++)
    combination = combination * 3 + (answers[question] ?? UNKNOWN);
  return combination;
}

/**
 * The answers of a combination.
 *
 * @example answersOf(5, 2) // => [1, 2]
 */
export function answersOf(combination: number, questions: number): number[] {
  return Array.from({ length: questions }, (_, i) => Math.floor(combination / 3 ** (questions - 1 - i)) % 3);
}

/**
 * Indexes of a set of bits, best first.
 *
 * @example membersOf(0b101) // => [0, 2]
 */
export function membersOf(set: number): number[] {
  return Array.from({ length: 16 }, (_, i) => i).filter((i) => (set & (1 << i)) !== 0);
}

/**
 * Whether the answer to one question can make a difference, whatever the other unknowns turn out to be.
 *
 * @example canChange(([fit, acceptance]) => (acceptance ? (fit ? 0 : 1) : 2), [2, 0], 0) // => false: unlikely anyway
 */
export function canChange(rule: Rule, answers: readonly number[], question: number): boolean {
  const other = answers.findIndex((answer, i) => answer === UNKNOWN && i !== question);
  if (other >= 0)
    return [NO, YES].some((answer) => canChange(rule, answered(answers, other, answer), question));
  const [no, yes] = [NO, YES].map((answer) => possibleClasses(rule, answered(answers, question, answer)));
  return no !== yes;
}

/** What some completion of the unknown answers leads to, as bits [R3]. */
function possibleClasses(rule: Rule, answers: readonly number[]): number {
  const unknown = answers.indexOf(UNKNOWN);
  if (unknown < 0) return 1 << rule(answers.map((answer) => answer === YES));
  return (
    possibleClasses(rule, answered(answers, unknown, NO)) |
    possibleClasses(rule, answered(answers, unknown, YES))
  );
}

/** The question whose answer leaves the smallest worst-case set; of equals the first in the order listed [R4]. */
function next(rule: Rule, answers: readonly number[], first: number | undefined): number {
  const open = answers.flatMap((answer, i) => (answer === UNKNOWN && canChange(rule, answers, i) ? [i] : []));
  if (first !== undefined && open.includes(first)) return first;
  const worst = (question: number): number =>
    Math.max(
      ...[NO, YES].map((answer) => sizeOf(possibleClasses(rule, answered(answers, question, answer)))),
    );
  return open.reduce((best, question) => (worst(question) < worst(best) ? question : best));
}

function answered(answers: readonly number[], question: number, answer: number): number[] {
  return answers.map((given, i) => (i === question ? answer : given));
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size++;
  return size;
}
