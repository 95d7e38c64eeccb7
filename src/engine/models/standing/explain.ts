import type { Field, Message } from "../../types";
import { ANSWER_NO, ANSWER_UNKNOWN } from "../../table/types";
import { membersOf } from "../completion";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import {
  STANDING_QUESTIONS,
  STANDINGS,
  type Standing,
  type StandingQuestion,
  type StandingResult,
} from "./classify";

/** Fields that a person is asked for. */
export type StandingField = Extract<
  Field,
  "fit" | "volume" | "quantity" | "revenue" | "orders" | "profit" | "paymentReputation"
>;

/** An account's part of the document. */
export interface StandingJson {
  /** null while a question is open. */
  class: Standing | null;
  /** Best first; [class] when settled. */
  possible: Standing[];
  nextQuestion: StandingField | null;
  /** Profit ÷ revenue; null where it is not known or there is no revenue. */
  margin: number | null;
  reason: string;
  nextStep: string;
}

/**
 * Why an account is a key target, a target or prospective: what it reaches, what it lacks.
 *
 * @example say(explainStanding(result, 1, told).reason) // => "Fit 72 is enough; not key: Orders 3 is not in the top 20%."
 */
export function explainStanding(result: StandingResult, account: number, told: Told): Explanation {
  const { headers, numbers, settings } = told;
  const fit = { fit: nameOfField("fit", headers), points: numbers.fit?.[account] ?? NaN };
  const found = STANDINGS[result.classes[account] ?? NO_CLASS];
  if (found === undefined) {
    const names = unknownQuestions(result, account).map((question) =>
      nameOfField(fieldOf(question, result, account), headers),
    );
    const could = membersOf(result.possible[account] ?? 0).map((index) => labelOf(index));
    const next = nextField(result, account) ?? "fit";
    return {
      reason: { id: "standing.unknown", values: { names, count: names.length, could } },
      nextStep: { id: `standing.ask.${next}` },
    };
  }
  const nextStep: Message = { id: `standing.${found}.nextStep` };
  if (found === "prospective")
    return {
      reason: { id: "standing.prospective.reason", values: { ...fit, needed: settings.standing.fit } },
      nextStep,
    };
  if (found === "target")
    return {
      reason: { id: "standing.target.reason", values: { ...fit, lacks: lacks(result, account, told) } },
      nextStep,
    };
  const values = {
    ...fit,
    volume: nameOfField(result.volume ?? "volume", headers),
    orders: nameOfField("orders", headers),
    top: settings.standing.top,
    margin: result.margins[account] ?? NaN,
    average: result.average,
    reputation: nameOfField("paymentReputation", headers),
    reputationPoints: numbers.paymentReputation?.[account] ?? NaN,
  };
  return { reason: { id: "standing.keyTarget.reason", values }, nextStep };
}

/** What keeps a target from being a key one, each with its own figure. */
function lacks(result: StandingResult, account: number, { headers, numbers, settings }: Told): Message[] {
  const { top, paymentReputation } = settings.standing;
  const notTop = (field: Field, values: Float64Array | undefined): Message => ({
    id: "standing.notTop",
    values: { field: nameOfField(field, headers), value: values?.[account] ?? NaN, top },
  });
  const volume = result.volume ?? "volume";
  const sentence: Record<Exclude<StandingQuestion, "fit">, () => Message> = {
    volume: () => notTop(volume, numbers[volume]),
    orders: () => notTop("orders", numbers.orders),
    margin: () => lowMargin(result.margins[account] ?? NaN, result.average, nameOfField("revenue", headers)),
    paymentReputation: () => ({
      id: "standing.lowReputation",
      values: {
        field: nameOfField("paymentReputation", headers),
        value: numbers.paymentReputation?.[account] ?? NaN,
        needed: paymentReputation,
      },
    }),
  };
  return STANDING_QUESTIONS.flatMap((question) =>
    question !== "fit" && result.answers[question][account] === ANSWER_NO ? [sentence[question]()] : [],
  );
}

function lowMargin(margin: number, average: number, revenue: string | Message): Message {
  if (!Number.isFinite(margin)) return { id: "standing.noMargin", values: { revenue } };
  return { id: "standing.lowMargin", values: { margin, average } };
}

/** The account's part of the document, sentences apart. */
export function standingJson(
  result: StandingResult,
  account: number,
): Omit<StandingJson, "reason" | "nextStep"> {
  const margin = result.margins[account] ?? NaN;
  return {
    class: STANDINGS[result.classes[account] ?? NO_CLASS] ?? null,
    possible: membersOf(result.possible[account] ?? 0).flatMap((index) => STANDINGS[index] ?? []),
    nextQuestion: nextField(result, account),
    margin: Number.isFinite(margin) ? margin : null,
  };
}

/** What the margins are measured against, and what stands in for volume. */
export function standingNotes({ volume, average }: StandingResult, { headers }: Told): Message[] {
  const notes: Message[] = [];
  if (volume !== null && volume !== "volume")
    notes.push({ id: "standing.standIn", values: { measure: nameOfField(volume, headers) } });
  if (!Number.isNaN(average)) notes.push({ id: "standing.average", values: { average } });
  return notes;
}

function nextField(result: StandingResult, account: number): StandingField | null {
  const question = STANDING_QUESTIONS[result.nextQuestion[account] ?? NO_CLASS];
  return question === undefined ? null : fieldOf(question, result, account);
}

/** The field that answers a question of this account. */
function fieldOf(question: StandingQuestion, result: StandingResult, account: number): StandingField {
  if (question === "volume") return result.volume ?? "volume";
  if (question === "margin") return result.hasProfit[account] === 1 ? "revenue" : "profit";
  return question;
}

/** The questions without an answer that could still make a difference. */
function unknownQuestions({ answers }: StandingResult, account: number): StandingQuestion[] {
  return STANDING_QUESTIONS.filter((question) => answers[question][account] === ANSWER_UNKNOWN);
}

function labelOf(index: number): Message {
  return { id: `standing.${STANDINGS[index] ?? "prospective"}` };
}
