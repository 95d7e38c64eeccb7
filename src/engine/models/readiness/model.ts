import { TIER_COLOURS } from "../../report/colours";
import { READINESS_TIERS } from "../../types";
import { classColumn } from "../classColumn";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { readinessAsks } from "./asks";
import { readinessOf } from "./classify";
import { explainReadiness, readinessJson, sentencesKey } from "./explain";
import { readinessSummary } from "./summary";

const label = (index: number) => READINESS_TIERS[index] ?? "B";

/** Readiness (domain 3.1): who can be won now, and what to ask first. */
export const readiness: Model<"readiness"> = {
  ...readinessAsks,
  classes: READINESS_TIERS,
  label,
  none: { id: "tier.open" },
  colours: READINESS_TIERS.map((tier) => TIER_COLOURS[tier]),
  classify: readinessOf,
  explain: perAccount(explainReadiness),
  sameSentences: sentencesKey,
  advises: true,
  json: perAccount(readinessJson),
  columns: [
    // While a question is open the cell says so in words: a mark such as "?" would be a wildcard to Excel's filters and
    // COUNTIF and match A and B as well.
    classColumn("tier", label, {
      open: true,
      width: (say) => Math.max(6, say({ id: "tier.open" }).length + 3),
    }),
  ],
  summary: readinessSummary,
};
