import * as v from "valibot";
import { DEFAULT_LIFECYCLE } from "../models/lifecycle/settings";
import { aboveZero, several, share, strictObject } from "./parts";

/** `{ "change": 0.1, "orders": 4, "gaps": 2 }`: where accounts move, and where their own rhythm is broken [C1]. */
export const lifecycleSchema = strictObject({
  change: v.optional(share, DEFAULT_LIFECYCLE.change),
  orders: v.optional(several, DEFAULT_LIFECYCLE.orders),
  gaps: v.optional(aboveZero, DEFAULT_LIFECYCLE.gaps),
});
