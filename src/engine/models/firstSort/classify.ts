import { atLeast } from "../atLeast";
import { settleAll } from "../completion";
import type { ModelInputs } from "../model";
import { settleAccounts, type SettledResult } from "../settleAccounts";

/**
 * The rules of the first sort (domain 3.2).
 * [F1] core: fit and acceptance are there; open: acceptance is there; unlikely: it is not. Unknowns by completion.
 */
export const FIRST_SORT_CLASSES = ["core", "open", "unlikely"] as const;
export type FirstSortClass = (typeof FIRST_SORT_CLASSES)[number];

/** The questions, in the order in which they are asked where both would settle as much. */
export const FIRST_SORT_QUESTIONS = ["fit", "acceptance"] as const;

export type FirstSortResult = SettledResult;

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
  return settleAccounts(LOOKUP, [
    atLeast(numbers.fit, firstSort.fit, accounts),
    atLeast(numbers.acceptance, firstSort.acceptance, accounts),
  ]);
}
