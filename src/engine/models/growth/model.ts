import { classColumn } from "../classColumn";
import { RAMP } from "../colours";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { growthAsks } from "./asks";
import { classifyGrowth, GROWTH_TYPES } from "./classify";
import { explainGrowth, growthJson, growthNotes } from "./explain";

const label = (index: number) => ({ id: `growth.${GROWTH_TYPES[index] ?? "steady"}` }) as const;

/** Growth type (domain 3.7): what to sell them, and how far ahead to plan. */
export const growth: Model<"growth"> = {
  ...growthAsks,
  id: "growth",
  classes: GROWTH_TYPES,
  label,
  none: { id: "tier.open" },
  colours: [RAMP[0], RAMP[1], RAMP[3]],
  classify: classifyGrowth,
  explain: perAccount(explainGrowth),
  advises: true,
  json: perAccount(growthJson),
  columns: [classColumn("growth", label, { open: true, width: 18 })],
  notes: growthNotes,
};
