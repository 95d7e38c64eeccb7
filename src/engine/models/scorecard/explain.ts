import { SHARE_TOLERANCE } from "../../stats/tolerance";
import type { Message } from "../../types";
import { joined } from "../joined";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { BANDS, type CardResult } from "./classify";
import { nameOfCriterion, shownValue } from "./names";
import { helped, hurt, shownCard, type ShownCriterion } from "./shown";
import { cheapestStepUp, type StepUp } from "./stepUp";
import { isIncomparable, toFind, unknownOf } from "./toFind";

/** How many a sentence names: it is read in ten seconds. */
const HELPED_SAID = 2;
const HURT_SAID = 1;
const UNKNOWN_SAID = 3;

/**
 * Why an account has its score, and the cheapest step up [K6]; for the unscored, what to find out.
 *
 * @example say(explainCard(result, 0, told).reason)
 * // => "72 of 100 (high): Profit 24 of 30 and Fit 20 of 25 help most; Payment reputation 2 of 10 hurts most."
 */
export function explainCard(result: CardResult, account: number, told: Told): Explanation {
  return { reason: reasonOf(result, account, told), nextStep: nextStepOf(result, account, told) };
}

function reasonOf(result: CardResult, account: number, told: Told): Message {
  const shown = shownCard(result, account);
  const unknown = unknownOf(result, account);
  if (!shown) {
    const known = result.knownWeight[account] ?? 0;
    return { id: "card.unscored", values: { ...listed(result, unknown, told, account), known } };
  }
  const say = (each: ShownCriterion): Message => ({
    id: "card.item",
    values: { name: nameAt(result, each.index, told), points: each.points, of: each.of },
  });
  const best = helped(shown).slice(0, HELPED_SAID).map(say);
  const worst = hurt(shown).slice(0, HURT_SAID).map(say);
  const kind = best.length > 0 ? (worst.length > 0 ? "both" : "helped") : worst.length > 0 ? "hurt" : "even";
  const reason: Message = {
    id: `card.reason.${kind}`,
    values: {
      score: shown.score,
      band: bandLabel(result.classes[account] ?? NO_CLASS),
      helped: best,
      hurt: worst,
      count: best.length,
    },
  };
  const here = unknown.filter((index) => result.criteria[index]?.scale);
  if (here.length === 0) return reason;
  const { low, high } = intervalOf(result, account);
  return joined([reason, { id: "card.open", values: { ...listed(result, here, told), low, high } }]);
}

function nextStepOf(result: CardResult, account: number, told: Told): Message {
  const band = result.classes[account] ?? NO_CLASS;
  if (band === NO_CLASS) return askMessage(result, account, told);
  if (band === 0) return { id: "card.step.hold" };
  const step = cheapestStepUp(result, account);
  if (step) return stepMessage(result, step, told);
  const next = bandLabel(band - 1);
  const { top, high, middle } = result.card.bands;
  const line = [top, high, middle][band - 1] ?? top;
  const open = toFind(result, account, line);
  if (open.length > 0) return { id: "card.step.find", values: { ...listed(result, open, told), band: next } };
  const first = mostToGain(result, account);
  return first === null
    ? { id: "card.step.none", values: { band: next } }
    : { id: "card.step.far", values: { name: nameAt(result, first, told), band: next } };
}

/** What an account without a score lacks most; a value that only lacks others to compare with is not asked for. */
function askMessage(result: CardResult, account: number, told: Told): Message {
  const unknown = unknownOf(result, account);
  const open = unknown.find((index) => !isIncomparable(result, index, account));
  const name = nameAt(result, open ?? unknown[0] ?? NO_CLASS, told);
  return { id: open === undefined ? "card.step.compare" : "card.step.ask", values: { name } };
}

function stepMessage(result: CardResult, { index, from, to, band }: StepUp, told: Told): Message {
  const criterion = result.criteria[index];
  const [field] = criterion?.fields ?? [];
  const name = nameAt(result, index, told);
  if (!criterion || field === undefined) throw new RangeError("A step up changes a criterion that was read.");
  if (criterion.scale?.kind === "answer")
    return { id: to > from ? "card.step.yes" : "card.step.no", values: { name, band: bandLabel(band) } };
  const kind = to < from ? "lower" : criterion.scale?.kind === "recency" ? "date" : "raise";
  const values = { name, from: shownValue(field, from), to: shownValue(field, to), band: bandLabel(band) };
  return { id: `card.step.${kind}`, values };
}

/** The criterion that we can do something about and that has most left to bring; null where there is none. */
function mostToGain({ criteria }: CardResult, account: number): number | null {
  const gains = criteria.map(({ criterion, points }) =>
    criterion.actionable ? criterion.weight * (100 - (points[account] ?? 100)) : 0,
  );
  const most = Math.max(...gains.map((gain) => (Number.isNaN(gain) ? 0 : gain)));
  return most > 0 ? gains.indexOf(most) : null;
}

/**
 * What the score could be, in whole points: rounded outwards, so that it holds the score.
 *
 * @example intervalOf(result, 0) // => { low: 60, high: 85 }
 */
export function intervalOf(
  result: Pick<CardResult, "low" | "high">,
  account: number,
): { low: number; high: number } {
  return {
    low: Math.floor((result.low[account] ?? 0) + SHARE_TOLERANCE),
    high: Math.ceil((result.high[account] ?? 0) - SHARE_TOLERANCE),
  };
}

/** The heaviest three by name, and how many more; for an account, which of them only lack others to compare with. */
function listed(
  result: CardResult,
  indexes: readonly number[],
  told: Told,
  account?: number,
): { names: (string | Message)[]; count: number } {
  const said = indexes.length > UNKNOWN_SAID + 1 ? indexes.slice(0, UNKNOWN_SAID) : indexes;
  const names = said.map((index): string | Message => {
    const name = nameAt(result, index, told);
    const isAlone = account !== undefined && isIncomparable(result, index, account);
    return isAlone ? { id: "card.incomparable", values: { name } } : name;
  });
  const rest = indexes.length - said.length;
  const more: Message[] = rest > 0 ? [{ id: "card.more", values: { count: rest } }] : [];
  return { names: [...names, ...more], count: indexes.length };
}

function nameAt({ criteria }: CardResult, index: number, { headers }: Told): string | Message {
  const criterion = criteria[index];
  return criterion ? nameOfCriterion(criterion, headers) : "";
}

function bandLabel(band: number): Message {
  return { id: `card.${BANDS[band] ?? "low"}` };
}

/**
 * What to know of the whole run: criteria that the table has no column for, and those with too few values.
 *
 * @example cardNotes(result, told).map(({ id }) => id) // => ["card.notMapped.neutral"]
 */
export function cardNotes(result: CardResult, { headers }: Told): Message[] {
  const { criteria, card } = result;
  const namesOf = (found: CardResult["criteria"]) => found.map((each) => nameOfCriterion(each, headers));
  const notMapped = namesOf(criteria.filter(({ fields }) => fields.length === 0));
  const noBounds = namesOf(criteria.filter(({ fields, scale }) => fields.length > 0 && !scale));
  const counted = { names: notMapped, count: notMapped.length };
  const left: Message =
    card.missing === "neutral"
      ? { id: "card.notMapped.neutral", values: { ...counted, neutral: card.neutral } }
      : { id: `card.notMapped.${card.missing}`, values: counted };
  const few: Message = { id: "card.noBounds", values: { names: noBounds, count: noBounds.length } };
  return [...(notMapped.length > 0 ? [left] : []), ...(noBounds.length > 0 ? [few] : [])];
}
