import { RAMP } from "../colours";
import { classColumn } from "../classColumn";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { retentionAsks } from "./asks";
import { classifyRetention, RETENTION_STATUS } from "./classify";
import { explainRetention, retentionFigures, retentionJson, retentionNotes } from "./explain";

const label = (index: number) => ({ id: `retention.${RETENTION_STATUS[index] ?? "none"}` }) as const;

/** Retention (domain 3.10): who stayed, who came, who left, and what that did to the value. */
export const retention: Model<"retention"> = {
  ...retentionAsks,
  id: "retention",
  classes: RETENTION_STATUS,
  label,
  none: { id: "summary.noClass" },
  colours: [RAMP[0], RAMP[1], RAMP[2], RAMP[4]],
  classify: classifyRetention,
  explain: perAccount(explainRetention),
  advises: true,
  json: perAccount(retentionJson),
  columns: [classColumn("retention", label, { width: 12 })],
  notes: retentionNotes,
  figures: retentionFigures,
};
