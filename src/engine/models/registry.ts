import type { ModelId } from "../types";
import { abc } from "./abc/model";
import { firstSort } from "./firstSort/model";
import { growth } from "./growth/model";
import { lifecycle } from "./lifecycle/model";
import type { Model } from "./model";
import { pyramid } from "./pyramid/model";
import { readiness } from "./readiness/model";
import { retention } from "./retention/model";
import { rfm } from "./rfm/model";
import { scorecard } from "./scorecard/model";
import { screening } from "./screening/model";
import { standing } from "./standing/model";
import { value } from "./value/model";
import { winCard } from "./winCard/model";

/** Every model, by id. The order in which they run is that of MODEL_IDS. */
export const MODELS: { readonly [Id in ModelId]: Model<Id> } = {
  readiness,
  abc,
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
