import type { AbcJson } from "./abc/json";
import type { AbcResult } from "./abc/result";
import type { FirstSortResult } from "./firstSort/classify";
import type { FirstSortJson } from "./firstSort/explain";
import type { PyramidResult } from "./pyramid/classify";
import type { PyramidJson } from "./pyramid/explain";
import type { RfmResult } from "./rfm/classify";
import type { RfmJson } from "./rfm/explain";
import type { ReadinessResult } from "./readiness/classify";
import type { ReadinessJson } from "./readiness/explain";
import type { CardResult } from "./scorecard/classify";
import type { CardJson } from "./scorecard/json";
import type { LifecycleResult } from "./lifecycle/classify";
import type { LifecycleJson } from "./lifecycle/explain";
import type { ScreeningResult } from "./screening/classify";
import type { ScreeningJson } from "./screening/explain";
import type { GrowthResult } from "./growth/classify";
import type { GrowthJson } from "./growth/explain";
import type { ValueResult } from "./value/classify";
import type { ValueJson } from "./value/explain";
import type { StandingResult } from "./standing/classify";
import type { StandingJson } from "./standing/explain";
import type { RetentionResult } from "./retention/classify";
import type { RetentionJson } from "./retention/explain";

/** What each model finds, by its id. */
export interface ModelResults {
  readiness: ReadinessResult;
  abc: AbcResult;
  firstSort: FirstSortResult;
  scorecard: CardResult;
  winCard: CardResult;
  pyramid: PyramidResult;
  screening: ScreeningResult;
  growth: GrowthResult;
  value: ValueResult;
  rfm: RfmResult;
  lifecycle: LifecycleResult;
  standing: StandingResult;
  retention: RetentionResult;
}

/** What each of them says of an account in `results.json`. */
export interface ModelJson {
  readiness: ReadinessJson;
  abc: AbcJson;
  firstSort: FirstSortJson;
  scorecard: CardJson;
  winCard: CardJson;
  pyramid: PyramidJson;
  screening: ScreeningJson;
  growth: GrowthJson;
  value: ValueJson;
  rfm: RfmJson;
  lifecycle: LifecycleJson;
  standing: StandingJson;
  retention: RetentionJson;
}
