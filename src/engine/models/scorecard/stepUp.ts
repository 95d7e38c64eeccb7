import { FIELD_KINDS } from "../../fields";
import { NO_CLASS } from "../model";
import { bandOf, type CardResult, type ScoredCriterion } from "./classify";
import { pointsOf, valueWorth } from "./scale";
import type { CriterionField } from "./settings";

/** The smallest change in one criterion that reaches the next band [K6]. */
export interface StepUp {
  /** Index into the result's criteria. */
  index: number;
  /** The value now, and the one that it takes, in the field's own unit. */
  from: number;
  to: number;
  /** The band that it reaches, as index into BANDS: the next one, or where only a large change is enough a better one. */
  band: number;
}

/** All points. */
const FULL = 100;
/** What adding up leaves behind. */
const FUZZ = 1e-9;

/**
 * The cheapest step up [K6]: of the criteria that we can do something about, the one that takes the smallest change in its
 * own points to reach the next band; of equals the first. An input that is not known cannot be raised.
 *
 * @returns null for the top band, the unscored, and where no single criterion reaches it
 * @example cheapestStepUp(result, 0) // => { index: 2, from: 55, to: 70, band: 1 }
 */
export function cheapestStepUp(result: CardResult, account: number): StepUp | null {
  const { card, classes } = result;
  const band = (classes[account] ?? NO_CLASS) - 1;
  const line = lineOf(band, result);
  if (band < 0 || line === null) return null;
  const score = result.score[account] ?? NaN;
  const missing = line - score;
  const weightOf = ({ criterion, points }: ScoredCriterion): number =>
    card.missing === "leftOut" && Number.isNaN(points[account]) ? 0 : criterion.weight;
  const total = result.criteria.reduce((sum, each) => sum + weightOf(each), 0);
  let best: (StepUp & { change: number }) | null = null;
  result.criteria.forEach((each, index) => {
    const { criterion, points } = each;
    const own = points[account] ?? NaN;
    if (!criterion.actionable || Number.isNaN(own) || criterion.weight === 0) return;
    const wanted = own + (missing * total) / criterion.weight;
    if (wanted > FULL + FUZZ) return;
    const change = changeTo(each, account, Math.min(wanted, FULL));
    if (!change || (best !== null && change.points >= best.change - FUZZ)) return;
    // An answer may jump over a band.
    const reached = bandOf(score + (change.points * criterion.weight) / total, card.bands);
    best = { index, from: change.from, to: change.to, band: reached, change: change.points };
  });
  return best && withoutChange(best);
}

function withoutChange({ index, from, to, band }: StepUp): StepUp {
  return { index, from, to, band };
}

/** The score from which on a band is reached. */
function lineOf(band: number, { card: { bands } }: CardResult): number | null {
  return [bands.top, bands.high, bands.middle][band] ?? null;
}

/** From which value to which one a criterion comes to so many points, and how many more points those are. */
function changeTo(
  { criterion: { direction }, scale, fields, values, points }: ScoredCriterion,
  account: number,
  wanted: number,
): { from: number; to: number; points: number } | null {
  const [field] = fields;
  if (!scale || field === undefined) return null;
  const from = values[account] ?? NaN;
  const exact = valueWorth(scale, direction, wanted, from);
  if (!Number.isFinite(exact)) return null;
  const worth = (value: number): number => pointsOf(scale, direction, Float64Array.of(value))[0] ?? NaN;
  const enough = (value: number): boolean => worth(value) >= wanted - FUZZ;
  const unit = unitOf(field, from, exact);
  const isMore = exact > from;
  const rounded = (isMore ? Math.ceil(exact / unit - FUZZ) : Math.floor(exact / unit + FUZZ)) * unit;
  const to = [rounded, isMore ? rounded + unit : rounded - unit, exact].find(enough);
  if (to === undefined) return null;
  const clean = scale.kind === "answer" ? to : Number(to.toPrecision(12));
  return { from, to: clean, points: worth(to) - (points[account] ?? NaN) };
}

/** What a value is rounded to, so that a person would say it: whole points and days, three figures of an amount. */
function unitOf(field: CriterionField, from: number, to: number): number {
  if (field === "support") return 0.1;
  const kind = FIELD_KINDS[field];
  if (kind === "answer") return 1;
  if (kind === "date" || kind === "scale100") return 1;
  if (kind === "scale5") return Number.isInteger(from) ? 1 : 0.1;
  if (kind === "fraction") return 0.01;
  const size = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(to), 1))) - 2);
  return Number.isInteger(from) ? Math.max(1, size) : size;
}
