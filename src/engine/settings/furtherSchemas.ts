import * as v from "valibot";
import { DEFAULT_SCORECARD } from "../models/scorecard/settings";
import type { ModelSettings } from "../models/settings";
import { DEFAULT_WIN_CARD } from "../models/winCard/settings";
import { cardSchema } from "./cardSchema";
import { firstSortSchema } from "./firstSortSchema";
import { pyramidSchema } from "./pyramidSchema";
import { rfmSchema } from "./rfmSchema";
import { lifecycleSchema } from "./lifecycleSchema";
import { screeningSchema } from "./screeningSchema";
import { growthSchema } from "./growthSchema";
import { valueSchema } from "./valueSchema";
import { standingSchema } from "./standingSchema";
import { retentionSchema } from "./retentionSchema";
import type { FurtherModelId } from "../types";

/**
 * The parts of the models that complete themselves with their defaults. Readiness and ABC are older in the document: what
 * they leave out is filled in by `parseSettings`, which also notes whether a measure was given.
 */
export const furtherSchemas = {
  firstSort: v.optional(firstSortSchema, {}),
  scorecard: v.optional(cardSchema(DEFAULT_SCORECARD), {}),
  winCard: v.optional(cardSchema(DEFAULT_WIN_CARD), {}),
  pyramid: v.optional(pyramidSchema, {}),
  screening: v.optional(screeningSchema, {}),
  growth: v.optional(growthSchema, {}),
  value: v.optional(valueSchema, {}),
  rfm: v.optional(rfmSchema, {}),
  lifecycle: v.optional(lifecycleSchema, {}),
  standing: v.optional(standingSchema, {}),
  retention: v.optional(retentionSchema, {}),
} satisfies { [Id in FurtherModelId]: v.GenericSchema<unknown, ModelSettings[Id]> };
