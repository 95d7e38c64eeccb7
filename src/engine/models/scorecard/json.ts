import { isoOf } from "../../asOf";
import { FIELD_KINDS } from "../../fields";
import { NO_CLASS } from "../model";
import { BANDS, type Band, type CardResult } from "./classify";
import { intervalOf } from "./explain";
import { fieldsNamed } from "./names";
import { isTableField, type CriterionField } from "./settings";
import { helped, hurt, shownCard, type ShownCriterion } from "./shown";
import { cheapestStepUp } from "./stepUp";
import { unknownOf } from "./toFind";

/** A score card's part of an account in the document. */
export interface CardJson {
  /** 0–100, not rounded; null = unscored [K2], as the next two. */
  score: number | null;
  /** The score as it is shown: whole, in the same band; `points` add up to it. */
  shown: number | null;
  band: Band | null;
  /** What the score could be, given what is not known; whole, rounded outwards. */
  low: number;
  high: number;
  /** Share of the weight that is known, 0–1. */
  known: number;
  /** One a criterion, in the order of the settings; none where unscored. */
  points: { fields: CriterionField[]; points: number; of: number; known: boolean }[];
  /** At most three each, the strongest first; `against`: points more or less than the average account has. */
  helped: CriterionEffect[];
  hurt: CriterionEffect[];
  /** The cheapest step up [K6]; null where there is none. */
  stepUp: { fields: CriterionField[]; from: number | string; to: number | string; band: Band } | null;
  /** Fields whose values are not known, the heaviest criterion first. */
  missing: CriterionField[];
  reason: string;
  nextStep: string;
}

interface CriterionEffect {
  fields: CriterionField[];
  points: number;
  of: number;
  against: number;
}

/** The account's part of the document, sentences apart. */
export function cardJson(result: CardResult, account: number): Omit<CardJson, "reason" | "nextStep"> {
  const shown = shownCard(result, account);
  const fieldsAt = (index: number): CriterionField[] => {
    const criterion = result.criteria[index];
    return criterion ? [...fieldsNamed(criterion)] : [];
  };
  const effect = ({ index, points, of, against }: ShownCriterion): CriterionEffect => ({
    fields: fieldsAt(index),
    points,
    of,
    against: Math.round(against * 100) / 100,
  });
  return {
    score: shown ? (result.score[account] ?? null) : null,
    shown: shown?.score ?? null,
    band: BANDS[result.classes[account] ?? NO_CLASS] ?? null,
    ...intervalOf(result, account),
    known: result.knownWeight[account] ?? 0,
    points: (shown?.criteria ?? []).map(({ index, points, of, known }) => ({
      fields: fieldsAt(index),
      points,
      of,
      known,
    })),
    helped: shown ? helped(shown).map(effect) : [],
    hurt: shown ? hurt(shown).map(effect) : [],
    stepUp: stepJson(result, account),
    missing: unknownOf(result, account).flatMap(fieldsAt),
  };
}

function stepJson(result: CardResult, account: number): CardJson["stepUp"] {
  const step = cheapestStepUp(result, account);
  const criterion = step && result.criteria[step.index];
  if (!step || !criterion) return null;
  const [field] = criterion.fields;
  const isDate = field !== undefined && isTableField(field) && FIELD_KINDS[field] === "date";
  const isAnswer = criterion.scale?.kind === "answer";
  const written = (value: number, isBetter: boolean): number | string => {
    if (isAnswer) return isBetter === (criterion.criterion.direction === "up") ? "yes" : "no";
    return isDate ? isoOf(value) : value;
  };
  return {
    fields: [...fieldsNamed(criterion)],
    from: written(step.from, false),
    to: written(step.to, true),
    band: BANDS[step.band] ?? "low",
  };
}
