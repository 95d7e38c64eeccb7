import * as v from "valibot";
import { DEFAULT_SCREENING } from "../models/screening/settings";
import { aboveZero, strictObject, within } from "./parts";

const points = within(5, "settings.notOutOf5");

/** `{ "employees": 1000, "benchmark": 3, "health": 3, "loyalty": 3 }`: where each principle counts as met. */
export const screeningSchema = strictObject({
  employees: v.optional(aboveZero, DEFAULT_SCREENING.employees),
  benchmark: v.optional(points, DEFAULT_SCREENING.benchmark),
  health: v.optional(points, DEFAULT_SCREENING.health),
  loyalty: v.optional(points, DEFAULT_SCREENING.loyalty),
});
