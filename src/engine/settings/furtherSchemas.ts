import * as v from "valibot";
import type { FurtherSettings } from "../models/settings";
import { firstSortSchema } from "./firstSortSchema";

/** The parts of the models beyond readiness and ABC: each completes itself with its defaults. */
export const furtherSchemas = {
  firstSort: v.optional(firstSortSchema, {}),
} satisfies { [Id in keyof FurtherSettings]: v.GenericSchema<unknown, FurtherSettings[Id]> };
