import type { FurtherModelId } from "../types";
import { firstSort } from "./firstSort/model";
import type { Model } from "./model";
import { rfm } from "./rfm/model";

/** The models beyond readiness and ABC, by id. */
export const FURTHER_MODELS: { readonly [Id in FurtherModelId]: Model<Id> } = {
  firstSort,
  rfm,
};
