import { atLeast } from "../atLeast";
import { combinationOf, settleAll } from "../completion";
import type { ModelInputs, ModelResult } from "../model";

/**
 * The rules of the first sort (domain 3.2).
 * [F1] core: fit and acceptance are there; open: acceptance is there; unlikely: it is not. Unknowns by completion.
 */
export const FIRST_SORT_CLASSES = ["core", "open", "unlikely"] as const;
export type FirstSortClass = (typeof FIRST_SORT_CLASSES)[number];

/** The questions, in the order in which they are asked where both would settle as much. */
export const FIRST_SORT_QUESTIONS = ["fit", "acceptance"] as const;

export interface FirstSortResult extends ModelResult {
  /** What it could be, as bits: 1 << index into FIRST_SORT_CLASSES. */
  possible: Uint16Array;
  /** Index into FIRST_SORT_QUESTIONS, or NO_QUESTION. */
  nextQuestion: Uint8Array;
  /** Combination of the two answers, for sentences. */
  combinations: Uint8Array;
}

const CORE = FIRST_SORT_CLASSES.indexOf("core");
const OPEN = FIRST_SORT_CLASSES.indexOf("open");
const UNLIKELY = FIRST_SORT_CLASSES.indexOf("unlikely");

const LOOKUP = settleAll(FIRST_SORT_QUESTIONS.length, ([fit, acceptance]) => {
  if (!acceptance) return UNLIKELY;
  return fit ? CORE : OPEN;
});

/**
 * The first sort of every account.
 *
 * @example classifyFirstSort(inputs).classes // => [0, 1, 2, 255]: core, open, unlikely, open question
 */
export function classifyFirstSort({ columns, settings: { firstSort } }: ModelInputs): FirstSortResult {
  const { accounts, numbers } = columns;
  const fit = atLeast(numbers.fit, firstSort.fit, accounts);
  const acceptance = atLeast(numbers.acceptance, firstSort.acceptance, accounts);
  const combinations = Uint8Array.from({ length: accounts }, (_, i) =>
    combinationOf([fit[i] ?? 0, acceptance[i] ?? 0]),
  );
  return {
    classes: combinations.map((combination) => LOOKUP.classes[combination] ?? 0),
    possible: Uint16Array.from(combinations, (combination) => LOOKUP.possible[combination] ?? 0),
    nextQuestion: combinations.map((combination) => LOOKUP.nextQuestion[combination] ?? 0),
    combinations,
  };
}
