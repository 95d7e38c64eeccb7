import type { FirstSortResult } from "./firstSort/classify";
import type { FirstSortJson } from "./firstSort/explain";
import type { RfmResult } from "./rfm/classify";
import type { RfmJson } from "./rfm/explain";

/** What each model beyond readiness and ABC finds, by its id. */
export interface FurtherResults {
  firstSort: FirstSortResult;
  rfm: RfmResult;
}

/** What each of them says of an account in `results.json`. */
export interface FurtherJson {
  firstSort: FirstSortJson;
  rfm: RfmJson;
}
