import { FIELD_KINDS, type AnswerField, type Field, type NumericField } from "../../fields";
import type { MissingPoints } from "../../stats/weightedScore";

/**
 * What a criterion can be made from: a figure, an answer, a rating, a date; or the weighted support of the people of the
 * decision map [K5], −2…2, which is missing as long as nobody's support is known.
 */
export type CriterionField = NumericField | AnswerField | "support";

/**
 * How a value becomes points, 0–100 [K1]. What is not given is found in the values of the first run and then kept:
 * `lower` and `upper` are the 5th and 95th percentile, `quantiles` 101 of them. `of` says which field they were found
 * for; where another one stands in later, they are found anew.
 * - `linear`: from 0 points at `lower` to 100 at `upper`
 * - `log`: the same along the logarithm, for money; at or below `lower`, zero and less included, 0
 * - `bands`: the points of the last band whose `from` is reached, 0 below all
 * - `answer`: 100 for yes; a number says yes at or above `from`
 * - `recency`: 100 on the as-of date, half of it after every `halfLife` days
 * - `percentile`: the share of the stored quantiles that the value reaches
 */
export type Points =
  | { kind: "linear" | "log"; lower?: number; upper?: number; of?: CriterionField }
  | { kind: "bands"; bands: readonly PointBand[] }
  | { kind: "answer"; from?: number }
  | { kind: "recency"; halfLife: number }
  | { kind: "percentile"; quantiles?: readonly number[]; of?: CriterionField };

export interface PointBand {
  /** Reached at or above this value. */
  from: number;
  /** 0–100. */
  points: number;
}

/** Where a criterion's value comes from: one field, the mean of several, or the first of them that is mapped. */
export type CriterionSource =
  { field: CriterionField } | { mean: readonly CriterionField[] } | { first: readonly CriterionField[] };

/** One criterion of a card, as the settings document writes it. */
export type Criterion = CriterionSource & {
  /** Only the proportions of the weights matter. */
  weight: number;
  /** `down`: less is better; 100 less the points. */
  direction: "up" | "down";
  /** undefined: what suits the field (see `usualPoints`). */
  points?: Points;
  /** Whether we can do something about it: the cheapest step up is one of these [K6]. */
  actionable: boolean;
};

/** Settings of a card [K1–K3]. */
export interface CardSettings {
  criteria: readonly Criterion[];
  /** What an unknown input counts as [K2]: `neutral` points, none, or nothing at all. */
  missing: MissingPoints;
  /** Points of an unknown input under `neutral`. */
  neutral: number;
  /** Lowest score of each band [K3]; below `middle` is low. */
  bands: { top: number; high: number; middle: number };
}

/** Days after which half of the points of a date are left. */
const HALF_LIFE = 180;

/**
 * The fields of a criterion, in the order in which they are named.
 *
 * @example fieldsOfCriterion({ first: ["profit", "revenue"] }) // => ["profit", "revenue"]
 */
export function fieldsOfCriterion(source: CriterionSource): readonly CriterionField[] {
  if ("field" in source) return [source.field];
  return "mean" in source ? source.mean : source.first;
}

/**
 * The least and the most that a field can say; null where its values are open.
 *
 * @example rangeOfField("paymentReputation") // => { lower: 0, upper: 5 }
 */
export function rangeOfField(field: CriterionField): { lower: number; upper: number } | null {
  if (field === "support") return { lower: -2, upper: 2 };
  if (field === "probability") return { lower: 0, upper: 1 };
  const kind = FIELD_KINDS[field];
  if (kind === "scale5") return { lower: 0, upper: 5 };
  return kind === "scale100" ? { lower: 0, upper: 100 } : null;
}

/**
 * How a field becomes points where the settings do not say it: money along its logarithm, answers as they are, dates
 * by recency, all other values in proportion.
 *
 * @example usualPoints("profit") // => { kind: "log" }
 */
export function usualPoints(field: CriterionField): Points {
  if (field === "support") return { kind: "linear" };
  const kind = FIELD_KINDS[field];
  if (kind === "money") return { kind: "log" };
  if (kind === "answer") return { kind: "answer" };
  return kind === "date" ? { kind: "recency", halfLife: HALF_LIFE } : { kind: "linear" };
}

/** Whether a criterion's field is one of the table's, and not the decision map's. */
export function isTableField(field: CriterionField): field is Field & CriterionField {
  return field !== "support";
}

const up = { direction: "up", actionable: false } as const;
/** What we can work on with the customer. */
const ours = { direction: "up", actionable: true } as const;

/** How the cards treat unknown inputs, and where their bands begin. */
export const DEFAULT_CARD = {
  missing: "neutral",
  neutral: 50,
  bands: { top: 80, high: 60, middle: 40 },
} as const satisfies Omit<CardSettings, "criteria">;

/** The value card [K4]. Money counts by its logarithm; ratings count as the points that they are. */
export const DEFAULT_SCORECARD: CardSettings = {
  ...DEFAULT_CARD,
  criteria: [
    { first: ["profit", "revenue"], weight: 30, ...up },
    { field: "headroom", weight: 15, ...up },
    { field: "fit", weight: 25, ...ours },
    { mean: ["benchmark", "health"], weight: 10, ...up },
    { field: "paymentReputation", weight: 10, ...ours },
    { field: "strategicFit", weight: 10, ...ours },
  ],
};

/** A card that nobody shares with anybody. */
export function copyOfCard(card: CardSettings): CardSettings {
  return {
    ...card,
    criteria: card.criteria.map((criterion) => ({ ...criterion })),
    bands: { ...card.bands },
  };
}
