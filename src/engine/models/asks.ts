import type { FurtherModelId } from "../types";
import { firstSortAsks } from "./firstSort/asks";
import type { ModelAsks } from "./model";
import { rfmAsks } from "./rfm/asks";

/** What the models beyond readiness and ABC ask for, by id. */
export const FURTHER_ASKS: Readonly<Record<FurtherModelId, ModelAsks>> = {
  firstSort: firstSortAsks,
  rfm: rfmAsks,
};
