import * as v from "valibot";
import { DEFAULT_STANDING } from "../models/standing/settings";
import { share, strictObject, within } from "./parts";

/** `{ "fit": 60, "top": 0.2, "paymentReputation": 4 }`: where an account is a target, and where a key one [C4]. */
export const standingSchema = strictObject({
  fit: v.optional(within(100, "settings.notOutOf100"), DEFAULT_STANDING.fit),
  top: v.optional(share, DEFAULT_STANDING.top),
  paymentReputation: v.optional(within(5, "settings.notOutOf5"), DEFAULT_STANDING.paymentReputation),
});
