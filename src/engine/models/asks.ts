import type { ModelId } from "../types";
import { abcAsks } from "./abc/asks";
import { firstSortAsks } from "./firstSort/asks";
import type { ModelAsks } from "./model";
import { pyramidAsks } from "./pyramid/asks";
import { readinessAsks } from "./readiness/asks";
import { rfmAsks } from "./rfm/asks";
import { scorecardAsks } from "./scorecard/asks";
import { winCardAsks } from "./winCard/asks";
import { lifecycleAsks } from "./lifecycle/asks";
import { screeningAsks } from "./screening/asks";
import { growthAsks } from "./growth/asks";
import { valueAsks } from "./value/asks";
import { standingAsks } from "./standing/asks";
import { retentionAsks } from "./retention/asks";

/** What each model asks for, by its id; light, beside the registry, for a page that computes nothing yet. */
export const MODEL_ASKS: Readonly<Record<ModelId, ModelAsks>> = {
  readiness: readinessAsks,
  abc: abcAsks,
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
