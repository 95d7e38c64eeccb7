import * as v from "valibot";
import { DEFAULT_VALUE } from "../models/value/settings";
import { strictObject, within } from "./parts";

/** `{ "strategicFit": 4 }`: from so many points of 5 on strategic fit can be what an account buys. */
export const valueSchema = strictObject({
  strategicFit: v.optional(within(5, "settings.notOutOf5"), DEFAULT_VALUE.strategicFit),
});
