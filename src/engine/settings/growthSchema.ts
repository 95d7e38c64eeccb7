import * as v from "valibot";
import { DEFAULT_GROWTH } from "../models/growth/settings";
import { aboveZero, strictObject, within } from "./parts";

const points = within(5, "settings.notOutOf5");

/** `{ "priceSensitivity": 2, "serviceNeed": 4, "performanceNeed": 4, "rise": 0.15 }`: where the types begin. */
export const growthSchema = strictObject({
  priceSensitivity: v.optional(points, DEFAULT_GROWTH.priceSensitivity),
  serviceNeed: v.optional(points, DEFAULT_GROWTH.serviceNeed),
  performanceNeed: v.optional(points, DEFAULT_GROWTH.performanceNeed),
  rise: v.optional(aboveZero, DEFAULT_GROWTH.rise),
});
