import type { FirstSortResult } from "./firstSort/classify";
import type { FirstSortJson } from "./firstSort/explain";
import type { PyramidResult } from "./pyramid/classify";
import type { PyramidJson } from "./pyramid/explain";
import type { RfmResult } from "./rfm/classify";
import type { RfmJson } from "./rfm/explain";
import type { CardResult } from "./scorecard/classify";
import type { CardJson } from "./scorecard/json";
import type { LifecycleResult } from "./lifecycle/classify";
import type { LifecycleJson } from "./lifecycle/explain";

/** What each model beyond readiness and ABC finds, by its id. */
export interface FurtherResults {
  firstSort: FirstSortResult;
  scorecard: CardResult;
  winCard: CardResult;
  pyramid: PyramidResult;
  rfm: RfmResult;
  lifecycle: LifecycleResult;
}

/** What each of them says of an account in `results.json`. */
export interface FurtherJson {
  firstSort: FirstSortJson;
  scorecard: CardJson;
  winCard: CardJson;
  pyramid: PyramidJson;
  rfm: RfmJson;
  lifecycle: LifecycleJson;
}
