import type { AbcClass, ReadinessTier } from "../types";

/** A fill and the text that stands on it with a contrast of at least 4.5:1. */
export interface Chip {
  fill: string;
  fontColor: string;
}

const WHITE = "#FFFFFF";
const INK = "#1B1B1B";

/** One ramp: dark = act now, readable in greyscale; the same in pane, cells and charts. */
export const TIER_COLOURS: Readonly<Record<ReadinessTier, Chip>> = {
  "3S": { fill: "#0B5A8A", fontColor: WHITE },
  "2S": { fill: "#2B77AB", fontColor: WHITE },
  "1S": { fill: "#8CC1E3", fontColor: INK },
  A: { fill: "#C9E2F2", fontColor: INK },
  B: { fill: "#E9EDF0", fontColor: "#444444" },
};

export const OPEN_QUESTION_COLOURS: Chip = { fill: "#FFF4CE", fontColor: "#5C4400" };

export const CLASS_COLOURS: Readonly<Record<AbcClass, Chip>> = {
  A: { fill: "#0B5A8A", fontColor: WHITE },
  B: { fill: "#7FB7DB", fontColor: INK },
  C: { fill: "#D5DDE3", fontColor: INK },
};

export const THRESHOLD_COLOUR = "#A4262C";
export const CUMULATIVE_COLOUR = "#3B3A39";

/** Accounts of which a model says nothing. */
export const NO_CLASS_COLOURS: Chip = { fill: WHITE, fontColor: "#555555" };
