import { sameValue } from "../../stats/tolerance";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { atLeast } from "../atLeast";
import { combinationOf, settleAll } from "../completion";
import type { ModelInputs, ModelResult } from "../model";
import { volumeField, type VolumeField } from "./asks";
import { marginsOf, type Margins } from "./margins";
import { topFrom } from "./topFrom";

/**
 * The rules of standing (domain 3.10).
 * [C4] Prospective: fit < 60. Target: fit ≥ 60. Key target: also volume and orders in the top 20 %, margin ≥ average,
 * paymentReputation ≥ 4.
 * *Ours*: unknowns by completion as in 3.1 [R3]; margin is profit ÷ revenue, the average that of all accounts together;
 * without volume, quantity or revenue says how much they buy; whoever has no revenue has no margin that reaches the
 * average.
 */
export const STANDINGS = ["keyTarget", "target", "prospective"] as const;
export type Standing = (typeof STANDINGS)[number];

/** The questions, in the order in which they are asked where several would settle as much. */
export const STANDING_QUESTIONS = ["fit", "volume", "orders", "margin", "paymentReputation"] as const;
export type StandingQuestion = (typeof STANDING_QUESTIONS)[number];

export interface StandingResult extends ModelResult, Margins {
  /** What it could be, as bits: 1 << index into STANDINGS. */
  possible: Uint16Array;
  /** Index into STANDING_QUESTIONS, or NO_QUESTION. */
  nextQuestion: Uint8Array;
  /** ANSWER_YES, ANSWER_NO, ANSWER_UNKNOWN by account, one array a question. */
  answers: Record<StandingQuestion, Uint8Array>;
  /** What says how much they buy; null where nothing does. */
  volume: VolumeField | null;
  /** 1 where the profit is known: then it is the revenue that the margin lacks. */
  hasProfit: Uint8Array;
}

const KEY = STANDINGS.indexOf("keyTarget");
const TARGET = STANDINGS.indexOf("target");
const PROSPECTIVE = STANDINGS.indexOf("prospective");

const LOOKUP = settleAll(
  STANDING_QUESTIONS.length,
  ([fit, ...key]) => {
    if (!fit) return PROSPECTIVE;
    return key.every(Boolean) ? KEY : TARGET;
  },
  STANDING_QUESTIONS.indexOf("fit"),
);

/**
 * The standing of every account.
 *
 * @example classifyStanding(inputs).classes // => [0, 1, 2, 255]: key target, target, prospective, open question
 */
export function classifyStanding({ columns, settings: { standing } }: ModelInputs): StandingResult {
  const { accounts, numbers } = columns;
  const unknown = () => new Float64Array(accounts).fill(NaN);
  const volume = volumeField((field) => field in numbers);
  const { margins, average } = marginsOf(numbers.profit ?? unknown(), numbers.revenue ?? unknown());
  const top = (values: Float64Array | undefined): Uint8Array =>
    reaches(values ?? unknown(), values ? topFrom(values, standing.top) : Infinity);
  const answers: StandingResult["answers"] = {
    fit: atLeast(numbers.fit, standing.fit, accounts),
    volume: top(volume ? numbers[volume] : undefined),
    orders: top(numbers.orders),
    margin: reaches(margins, average),
    paymentReputation: atLeast(numbers.paymentReputation, standing.paymentReputation, accounts),
  };
  const asked = STANDING_QUESTIONS.map((question) => answers[question]);
  const combinations = Uint8Array.from({ length: accounts }, (_, account) =>
    combinationOf(asked.map((column) => column[account] ?? ANSWER_UNKNOWN)),
  );
  return {
    classes: combinations.map((combination) => LOOKUP.classes[combination] ?? 0),
    possible: Uint16Array.from(combinations, (combination) => LOOKUP.possible[combination] ?? 0),
    nextQuestion: combinations.map((combination) => LOOKUP.nextQuestion[combination] ?? 0),
    answers,
    volume,
    hasProfit: Uint8Array.from(numbers.profit ?? unknown(), (profit) => (Number.isNaN(profit) ? 0 : 1)),
    margins,
    average,
  };
}

/** Whether values reach a limit; equal up to rounding is reached [P6]. */
function reaches(values: Float64Array, limit: number): Uint8Array {
  return Uint8Array.from(values, (value) => {
    if (Number.isNaN(value)) return ANSWER_UNKNOWN;
    const isReached = value >= limit || (Number.isFinite(value - limit) && sameValue(value, limit));
    return isReached ? ANSWER_YES : ANSWER_NO;
  });
}
