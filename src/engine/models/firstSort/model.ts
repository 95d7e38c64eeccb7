import { RAMP } from "../colours";
import { classColumn } from "../classColumn";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { firstSortAsks } from "./asks";
import { classifyFirstSort, FIRST_SORT_CLASSES } from "./classify";
import { explainFirstSort, firstSortJson } from "./explain";

const label = (index: number) => ({ id: `firstSort.${FIRST_SORT_CLASSES[index] ?? "unlikely"}` }) as const;

/** First sort (domain 3.2): who is worth the time at all. */
export const firstSort: Model<"firstSort"> = {
  ...firstSortAsks,
  id: "firstSort",
  classes: FIRST_SORT_CLASSES,
  label,
  none: { id: "tier.open" },
  colours: [RAMP[0], RAMP[2], RAMP[4]],
  classify: classifyFirstSort,
  explain: perAccount(explainFirstSort),
  advises: true,
  json: perAccount(firstSortJson),
  columns: [classColumn("firstSort", label, { open: true, width: 14 })],
};
