import * as v from "valibot";
import type { FurtherSettings } from "../models/settings";
import { firstSortSchema } from "./firstSortSchema";
import { rfmSchema } from "./rfmSchema";

/** The parts of the models beyond readiness and ABC: each completes itself with its defaults. */
export const furtherSchemas = {
  firstSort: v.optional(firstSortSchema, {}),
  rfm: v.optional(rfmSchema, {}),
} satisfies { [Id in keyof FurtherSettings]: v.GenericSchema<unknown, FurtherSettings[Id]> };
