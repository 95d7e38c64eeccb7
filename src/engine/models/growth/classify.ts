import { atLeast } from "../atLeast";
import { atMost } from "../atMost";
import { settleAll } from "../completion";
import type { ModelInputs } from "../model";
import { settleAccounts, type SettledResult } from "../settleAccounts";
import { roseBy, twoYears, type TwoYears } from "./twoYears";

/**
 * The rules of growth types (domain 3.7).
 * [T1] price-insensitive: does not look at the price first and wants service or performance · growing: up from one year
 * to the next · steady: the rest. Tested in this order; unknowns by completion. Where the two years are not known and
 * matter, they are asked about first.
 */
export const GROWTH_TYPES = ["priceInsensitive", "growing", "steady"] as const;
export type GrowthType = (typeof GROWTH_TYPES)[number];

/** The questions, by the field that answers each, in the order in which they are asked where all would settle as much. */
export const GROWTH_QUESTIONS = ["priceSensitivity", "serviceNeed", "performanceNeed", "volume"] as const;

export interface GrowthResult extends SettledResult {
  years: TwoYears;
}

const INSENSITIVE = GROWTH_TYPES.indexOf("priceInsensitive");
const GROWING = GROWTH_TYPES.indexOf("growing");
const STEADY = GROWTH_TYPES.indexOf("steady");

const LOOKUP = settleAll(
  GROWTH_QUESTIONS.length,
  ([priceAside, service, performance, grows]) => {
    if (priceAside && (service || performance)) return INSENSITIVE;
    return grows ? GROWING : STEADY;
  },
  GROWTH_QUESTIONS.indexOf("volume"),
);

/**
 * The growth type of every account.
 *
 * @example classifyGrowth(inputs).classes // => [0, 1, 2, 255]: price-insensitive, growing, steady, open question
 */
export function classifyGrowth(inputs: ModelInputs): GrowthResult {
  const { columns, settings } = inputs;
  const { accounts, numbers } = columns;
  const { growth } = settings;
  const years = twoYears(inputs);
  const settled = settleAccounts(LOOKUP, [
    atMost(numbers.priceSensitivity, growth.priceSensitivity, accounts),
    atLeast(numbers.serviceNeed, growth.serviceNeed, accounts),
    atLeast(numbers.performanceNeed, growth.performanceNeed, accounts),
    roseBy(growth.rise, years),
  ]);
  return { ...settled, years };
}
