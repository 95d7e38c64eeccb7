import type { AnsweredCard, RowCard } from "../../../src/app/types";

/** A card with nothing open. */
export const card: RowCard = {
  row: 2,
  selectedRows: 1,
  name: "Acme",
  tiered: true,
  tier: "3S",
  setByHand: false,
  override: null,
  computed: null,
  who: null,
  why: "",
  nextStep: "",
  abcClass: "A",
  nextQuestion: null,
};

/** The card of a row whose question was just answered. */
export function answeredCard(answered: Partial<AnsweredCard["answered"]> = {}): AnsweredCard {
  return { ...card, answered: { header: "Urgency", row: 8, before: "", after: "yes", ...answered } };
}
