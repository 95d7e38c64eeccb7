import type { OwnColumnId } from "../report/plan";
import { ANSWER_FIELDS, MEASURE_FIELDS, type Field, type Message, type ModelId } from "../types";

/** What pane, report and command line need to know of a model. */
export interface ModelEntry {
  id: ModelId;
  name: Message;
  /** Fields it reads; `table/modelInputs` says which of them it can do without. */
  fields: readonly Field[];
  /** Columns it writes into the user's sheet. */
  columns: readonly OwnColumnId[];
}

/** Every model, in the order in which their columns stand. */
export const MODELS: readonly ModelEntry[] = [
  {
    id: "readiness",
    name: { id: "model.readiness" },
    fields: ANSWER_FIELDS,
    columns: ["tier", "setByHand", "why", "nextStep"],
  },
  {
    id: "abc",
    name: { id: "model.abc" },
    fields: MEASURE_FIELDS,
    columns: ["abcClass", "share", "cumulative"],
  },
];
