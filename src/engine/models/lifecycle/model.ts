import { RAMP } from "../colours";
import { classColumn } from "../classColumn";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { lifecycleAsks } from "./asks";
import { classifyLifecycle, LIFECYCLE_CLASSES } from "./classify";
import { explainLifecycle, lifecycleFigures, lifecycleJson, lifecycleNotes } from "./explain";

const label = (index: number) => ({ id: `lifecycle.${LIFECYCLE_CLASSES[index] ?? "frozen"}` }) as const;

/** Lifecycle (domain 3.10): who carries the business, who leaves, who comes. */
export const lifecycle: Model<"lifecycle"> = {
  ...lifecycleAsks,
  id: "lifecycle",
  classes: LIFECYCLE_CLASSES,
  label,
  none: { id: "summary.noClass" },
  colours: RAMP,
  classify: classifyLifecycle,
  explain: perAccount(explainLifecycle),
  advises: true,
  json: perAccount(lifecycleJson),
  columns: [classColumn("lifecycle", label, { width: 14 })],
  notes: lifecycleNotes,
  figures: lifecycleFigures,
};
