import { sameValue } from "../../stats/tolerance";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { atLeast } from "../atLeast";
import { settleAll } from "../completion";
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
  // As `combinationOf` numbers them, a question at a time: the first counts most.
  const combinations = new Uint8Array(accounts);
  for (const question of STANDING_QUESTIONS) {
    const column = answers[question];
    for (let account = 0; account < accounts; account++)
      combinations[account] = (combinations[account] ?? 0) * 3 + (column[account] ?? ANSWER_UNKNOWN);
  }
  const possible = new Uint16Array(accounts);
  for (let account = 0; account < accounts; account++)
    possible[account] = LOOKUP.possible[combinations[account] ?? 0] ?? 0;
  return {
    classes: combinations.map((combination) => LOOKUP.classes[combination] ?? 0),
    possible,
    nextQuestion: combinations.map((combination) => LOOKUP.nextQuestion[combination] ?? 0),
    answers,
    volume,
    hasProfit: isKnown(numbers.profit, accounts),
    margins,
    average,
  };
}

/** Whether values reach a limit; equal up to rounding is reached [P6]. */
function reaches(values: Float64Array, limit: number): Uint8Array {
  const answers = new Uint8Array(values.length).fill(ANSWER_UNKNOWN);
  for (let account = 0; account < values.length; account++) {
    const value = values[account] ?? NaN;
    if (value !== value) continue;
    const isReached = value >= limit || (Number.isFinite(value - limit) && sameValue(value, limit));
    answers[account] = isReached ? ANSWER_YES : ANSWER_NO;
  }
  return answers;
}

function isKnown(values: Float64Array | undefined, accounts: number): Uint8Array {
  const known = new Uint8Array(accounts);
  if (values)
    for (let account = 0; account < accounts; account++)
      known[account] = values[account] === values[account] ? 1 : 0;
  return known;
}
