import { classColumn } from "../classColumn";
import { RAMP } from "../colours";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { screeningAsks } from "./asks";
import { classifyScreening, SCREENING_RESULTS } from "./classify";
import { explainScreening, screeningJson } from "./explain";

const label = (index: number) => ({ id: `screening.${SCREENING_RESULTS[index] ?? "no"}` }) as const;

/** Key-account screening (domain 3.6): three principles. */
export const screening: Model<"screening"> = {
  ...screeningAsks,
  id: "screening",
  classes: SCREENING_RESULTS,
  label,
  none: { id: "tier.open" },
  colours: [RAMP[0], RAMP[2], RAMP[4]],
  classify: classifyScreening,
  explain: perAccount(explainScreening),
  advises: true,
  json: perAccount(screeningJson),
  columns: [classColumn("screening", label, { open: true, width: 16 })],
};
