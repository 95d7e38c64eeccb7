import { reduce, type PaneAction } from "../../../src/taskpane/reduce";
import { openingState, type PaneState } from "../../../src/taskpane/state";
import { emptyOutcome as outcome, emptyPreview as preview } from "./emptyOutcome";

/** The state after each of these happened in turn. */
export function after(...actions: PaneAction[]): PaneState {
  return actions.reduce(reduce, openingState("en"));
}

export const classified: PaneAction[] = [
  { type: "looked", preview },
  { type: "started", task: "classify" },
  { type: "classified", outcome },
];
