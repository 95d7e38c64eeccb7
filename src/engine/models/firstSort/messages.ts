import type { FirstSortClass } from "./classify";

export type FirstSortMessageId =
  | `firstSort.${FirstSortClass}`
  | `firstSort.${FirstSortClass}.reason`
  | `firstSort.${FirstSortClass}.nextStep`;
