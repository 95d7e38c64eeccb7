import type { Message } from "../../types";
import { membersOf } from "../completion";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { openQuestion } from "../openQuestion";
import {
  FIRST_SORT_CLASSES,
  FIRST_SORT_QUESTIONS,
  type FirstSortClass,
  type FirstSortResult,
} from "./classify";

/** An account's part of the document. */
export interface FirstSortJson {
  /** null while a question is open. */
  class: FirstSortClass | null;
  /** Best first; [class] when settled. */
  possible: FirstSortClass[];
  nextQuestion: (typeof FIRST_SORT_QUESTIONS)[number] | null;
  reason: string;
  nextStep: string;
}

/**
 * Why an account is core, open or unlikely, from its own points.
 *
 * @example say(explainFirstSort(result, 0, told).reason) // => "Fit 72 and Acceptance 80: they need it and like it."
 */
export function explainFirstSort(result: FirstSortResult, account: number, told: Told): Explanation {
  const { headers, numbers, settings } = told;
  const [fit, acceptance] = FIRST_SORT_QUESTIONS.map((field) => nameOfField(field, headers));
  const points = (field: "fit" | "acceptance") => numbers[field]?.[account] ?? NaN;
  const found = FIRST_SORT_CLASSES[result.classes[account] ?? NO_CLASS];
  if (found === undefined) {
    const unknown = FIRST_SORT_QUESTIONS.filter((field) => Number.isNaN(points(field)));
    const could = classesOf(result, account).map(labelOf);
    return openQuestion(unknown, could, questionOf(result, account) ?? "acceptance", headers);
  }
  const values = {
    fit: fit ?? "",
    acceptance: acceptance ?? "",
    fitPoints: points("fit"),
    acceptancePoints: points("acceptance"),
    needed: found === "unlikely" ? settings.firstSort.acceptance : settings.firstSort.fit,
  };
  return {
    reason: { id: `firstSort.${found}.reason`, values },
    nextStep: { id: `firstSort.${found}.nextStep` },
  };
}

/** The account's part of the document, sentences apart. */
export function firstSortJson(
  result: FirstSortResult,
  account: number,
): Omit<FirstSortJson, "reason" | "nextStep"> {
  return {
    class: FIRST_SORT_CLASSES[result.classes[account] ?? NO_CLASS] ?? null,
    possible: classesOf(result, account),
    nextQuestion: questionOf(result, account),
  };
}

function classesOf({ possible }: FirstSortResult, account: number): FirstSortClass[] {
  return membersOf(possible[account] ?? 0).flatMap((index) => FIRST_SORT_CLASSES[index] ?? []);
}

function questionOf({ nextQuestion }: FirstSortResult, account: number): FirstSortJson["nextQuestion"] {
  return FIRST_SORT_QUESTIONS[nextQuestion[account] ?? NO_CLASS] ?? null;
}

function labelOf(name: FirstSortClass): Message {
  return { id: `firstSort.${name}` };
}
