import {
  DEFAULT_CARD,
  type CardSettings,
  type Criterion,
} from "../../../../src/engine/models/scorecard/settings";

/** A criterion with what it needs; the rest is usual. */
export function criterion(given: Partial<Criterion> & { weight: number }): Criterion {
  return { direction: "up", actionable: false, ...given } as Criterion;
}

/** A card of these criteria. */
export function cardOf(criteria: readonly Criterion[], changes: Partial<CardSettings> = {}): CardSettings {
  return { ...DEFAULT_CARD, criteria, ...changes };
}
