import type { FurtherModelId } from "../types";
import { firstSort } from "./firstSort/model";
import type { Model } from "./model";
import { pyramid } from "./pyramid/model";
import { rfm } from "./rfm/model";
import { scorecard } from "./scorecard/model";
import { winCard } from "./winCard/model";
import { lifecycle } from "./lifecycle/model";
import { screening } from "./screening/model";
import { growth } from "./growth/model";
import { value } from "./value/model";
import { standing } from "./standing/model";
import { retention } from "./retention/model";

/** The models beyond readiness and ABC, by id. */
export const FURTHER_MODELS: { readonly [Id in FurtherModelId]: Model<Id> } = {
  firstSort,
  scorecard,
  winCard,
  pyramid,
  screening,
  growth,
  value,
  rfm,
  lifecycle,
  standing,
  retention,
};
