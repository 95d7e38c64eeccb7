import { DEFAULT_CARD, type CardSettings, type Criterion, type CriterionField } from "../scorecard/settings";

const ours = (field: CriterionField, weight: number): Criterion => ({
  field,
  weight,
  direction: "up",
  actionable: true,
});

/**
 * The win card [K5]: the match with the need is over half of the chance; then hard factors, soft factors, and the weighted
 * support of the decision map. A score, never a probability.
 */
export const DEFAULT_WIN_CARD: CardSettings = {
  ...DEFAULT_CARD,
  criteria: [
    ours("fit", 50),
    ours("priceFit", 4),
    ours("quality", 4),
    { field: "brand", weight: 4, direction: "up", actionable: false },
    ours("delivery", 4),
    ours("service", 4),
    ours("relationship", 10),
    ours("benefit", 5),
    ours("push", 5),
    ours("support", 10),
  ],
};
