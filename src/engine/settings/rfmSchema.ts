import { optional } from "valibot";
import { MEASURE_FIELDS } from "../types";
import { oneOf, strictObject } from "./parts";

/** `{ "measure": "profit" }`: the figure of the monetary score; omitted = what accounts are ranked by. */
export const rfmSchema = strictObject({ measure: optional(oneOf(MEASURE_FIELDS)) });
