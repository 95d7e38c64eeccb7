import * as v from "valibot";
import { DEFAULT_SCORECARD } from "../models/scorecard/settings";
import type { FurtherSettings } from "../models/settings";
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

/** The parts of the models beyond readiness and ABC: each completes itself with its defaults. */
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
} satisfies { [Id in keyof FurtherSettings]: v.GenericSchema<unknown, FurtherSettings[Id]> };
