import { optional } from "valibot";
import { DEFAULT_RETENTION } from "../models/retention/settings";
import { months, strictObject } from "./parts";

/** `{ "months": 12 }`: length of each of the two periods that are compared [C5]. */
export const retentionSchema = strictObject({ months: optional(months, DEFAULT_RETENTION.months) });
