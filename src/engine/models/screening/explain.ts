import { ANSWER_NO, ANSWER_UNKNOWN } from "../../table/types";
import type { Field, Message } from "../../types";
import { answersOf, membersOf } from "../completion";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { openQuestion } from "../openQuestion";
import {
  PRINCIPLES,
  SCREENING_RESULTS,
  type Principle,
  type ScreeningKind,
  type ScreeningResult,
} from "./classify";

/** The columns that say whether a principle holds. */
const FIELDS_OF = {
  scale: ["employees", "benchmark"],
  health: ["health"],
  loyalty: ["loyalty"],
} as const satisfies Record<Principle, readonly Field[]>;

type ScreeningField = (typeof FIELDS_OF)[Principle][number];

/** An account's part of the document. */
export interface ScreeningJson {
  /** null while a question is open. */
  result: ScreeningKind | null;
  /** Best first; [result] when settled. */
  possible: ScreeningKind[];
  /** Principles that are known not to hold. */
  lacks: Principle[];
  nextQuestion: ScreeningField | null;
  reason: string;
  nextStep: string;
}

/**
 * Why an account is a key account, to be watched, or neither.
 *
 * @example say(explainScreening(result, 0, told).reason) // => "Health 2 is below 3; the other two principles hold."
 */
export function explainScreening(result: ScreeningResult, account: number, told: Told): Explanation {
  const { headers, settings, numbers } = told;
  const points = (field: ScreeningField) => numbers[field]?.[account] ?? NaN;
  const fact = (field: ScreeningField): Message => {
    const needed = settings.screening[field];
    return {
      id: points(field) >= needed ? "screening.points" : "screening.below",
      values: { name: nameOfField(field, headers), points: points(field), needed },
    };
  };
  const found = SCREENING_RESULTS[result.classes[account] ?? NO_CLASS];
  const lacks = lacksOf(result, account);
  if (found === undefined) {
    const open = PRINCIPLES.filter((principle) => !lacks.includes(principle)).flatMap((principle) => {
      const fields: readonly ScreeningField[] = FIELDS_OF[principle];
      const holds = fields.some((field) => points(field) >= settings.screening[field]);
      return holds ? [] : fields.filter((field) => Number.isNaN(points(field)));
    });
    const next = questionOf(result, account) ?? "employees";
    return openQuestion(open, resultsOf(result, account).map(labelOf), next, headers);
  }
  if (found === "key") {
    const holds = PRINCIPLES.map((principle) => {
      const fields: readonly ScreeningField[] = FIELDS_OF[principle];
      return fields.find((field) => points(field) >= settings.screening[field]) ?? fields[0];
    });
    const facts = holds.flatMap((field) => (field ? [fact(field)] : []));
    return {
      reason: { id: "screening.key.reason", values: { facts } },
      nextStep: { id: "screening.key.nextStep" },
    };
  }
  const facts = lacks.flatMap((principle) => FIELDS_OF[principle].map(fact));
  const [first = "scale"] = lacks;
  return {
    reason: { id: `screening.${found}.reason`, values: { facts } },
    nextStep: { id: found === "watch" ? `screening.watch.nextStep.${first}` : "screening.no.nextStep" },
  };
}

/** The account's part of the document, sentences apart. */
export function screeningJson(
  result: ScreeningResult,
  account: number,
): Omit<ScreeningJson, "reason" | "nextStep"> {
  return {
    result: SCREENING_RESULTS[result.classes[account] ?? NO_CLASS] ?? null,
    possible: resultsOf(result, account),
    lacks: lacksOf(result, account),
    nextQuestion: questionOf(result, account),
  };
}

function resultsOf({ possible }: ScreeningResult, account: number): ScreeningKind[] {
  return membersOf(possible[account] ?? 0).flatMap((index) => SCREENING_RESULTS[index] ?? []);
}

function lacksOf({ combinations }: ScreeningResult, account: number): Principle[] {
  const answers = answersOf(combinations[account] ?? 0, PRINCIPLES.length);
  return PRINCIPLES.filter((_, i) => answers[i] === ANSWER_NO);
}

/** Scale is asked about by the one of its two columns that is not known yet. */
function questionOf({ nextQuestion, large }: ScreeningResult, account: number): ScreeningField | null {
  const principle = PRINCIPLES[nextQuestion[account] ?? NO_CLASS];
  if (principle !== "scale") return principle ?? null;
  return large[account] === ANSWER_UNKNOWN ? "employees" : "benchmark";
}

function labelOf(name: ScreeningKind): Message {
  return { id: `screening.${name}` };
}
