import { RAMP } from "../colours";
import { classColumn } from "../classColumn";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { standingAsks } from "./asks";
import { classifyStanding, STANDINGS } from "./classify";
import { explainStanding, standingJson, standingNotes } from "./explain";

const label = (index: number) => ({ id: `standing.${STANDINGS[index] ?? "prospective"}` }) as const;

/** Standing (domain 3.10): whom to keep in view, whom to win, whom to build the business on. */
export const standing: Model<"standing"> = {
  ...standingAsks,
  id: "standing",
  classes: STANDINGS,
  label,
  none: { id: "tier.open" },
  colours: [RAMP[0], RAMP[2], RAMP[4]],
  classify: classifyStanding,
  explain: perAccount(explainStanding),
  advises: true,
  json: perAccount(standingJson),
  columns: [classColumn("standing", label, { open: true, width: 14 })],
  notes: standingNotes,
};
