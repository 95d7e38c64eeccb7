import type { FurtherModelId } from "../types";
import { firstSortAsks } from "./firstSort/asks";
import type { ModelAsks } from "./model";
import { pyramidAsks } from "./pyramid/asks";
import { rfmAsks } from "./rfm/asks";
import { scorecardAsks } from "./scorecard/asks";
import { winCardAsks } from "./winCard/asks";
import { lifecycleAsks } from "./lifecycle/asks";
import { screeningAsks } from "./screening/asks";
import { growthAsks } from "./growth/asks";
import { valueAsks } from "./value/asks";
import { standingAsks } from "./standing/asks";
import { retentionAsks } from "./retention/asks";

/** What the models beyond readiness and ABC ask for, by id. */
export const FURTHER_ASKS: Readonly<Record<FurtherModelId, ModelAsks>> = {
  firstSort: firstSortAsks,
  scorecard: scorecardAsks,
  winCard: winCardAsks,
  pyramid: pyramidAsks,
  screening: screeningAsks,
  growth: growthAsks,
  value: valueAsks,
  rfm: rfmAsks,
  lifecycle: lifecycleAsks,
  standing: standingAsks,
  retention: retentionAsks,
};
