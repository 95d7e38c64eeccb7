import * as v from "valibot";
import { DEFAULT_FIRST_SORT } from "../models/firstSort/settings";
import { strictObject, within } from "./parts";

const points = within(100, "settings.notOutOf100");

/** `{ "fit": 60, "acceptance": 60 }`: where each counts as there, in points of 100. */
export const firstSortSchema = strictObject({
  fit: v.optional(points, DEFAULT_FIRST_SORT.fit),
  acceptance: v.optional(points, DEFAULT_FIRST_SORT.acceptance),
});
