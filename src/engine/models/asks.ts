import type { FurtherModelId } from "../types";
import { firstSortAsks } from "./firstSort/asks";
import type { ModelAsks } from "./model";
import { pyramidAsks } from "./pyramid/asks";
import { rfmAsks } from "./rfm/asks";
import { scorecardAsks } from "./scorecard/asks";
import { winCardAsks } from "./winCard/asks";
import { lifecycleAsks } from "./lifecycle/asks";

/** What the models beyond readiness and ABC ask for, by id. */
export const FURTHER_ASKS: Readonly<Record<FurtherModelId, ModelAsks>> = {
  firstSort: firstSortAsks,
  scorecard: scorecardAsks,
  winCard: winCardAsks,
  pyramid: pyramidAsks,
  rfm: rfmAsks,
  lifecycle: lifecycleAsks,
};
