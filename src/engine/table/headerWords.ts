import type { Field } from "../types";
import { DEAL_HEADERS } from "./headers/deal";
import { IDENTITY_HEADERS } from "./headers/identity";
import { LAYER_HEADERS } from "./headers/layers";
import { MEASURE_HEADERS } from "./headers/measures";
import { ORDER_HEADERS } from "./headers/orders";
import { READINESS_HEADERS } from "./headers/readiness";
import { STANDING_HEADERS } from "./headers/standing";
import type { FieldHeaders } from "./headers/types";
import { WIN_FACTOR_HEADERS } from "./headers/winFactors";

/** Everyday headers of every field in English and Chinese, and those of the exports of common CRM systems. */
export const HEADER_WORDS = {
  ...IDENTITY_HEADERS,
  ...READINESS_HEADERS,
  ...MEASURE_HEADERS,
  ...ORDER_HEADERS,
  ...DEAL_HEADERS,
  ...STANDING_HEADERS,
  ...WIN_FACTOR_HEADERS,
  ...LAYER_HEADERS,
} satisfies Record<Field, FieldHeaders>;
