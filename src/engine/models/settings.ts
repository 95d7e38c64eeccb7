import { DEFAULT_FIRST_SORT, type FirstSortSettings } from "./firstSort/settings";
import { DEFAULT_PYRAMID, type PyramidSettings } from "./pyramid/settings";
import { DEFAULT_RFM, type RfmSettings } from "./rfm/settings";
import { DEFAULT_SCORECARD, type CardSettings } from "./scorecard/settings";
import { DEFAULT_WIN_CARD } from "./winCard/settings";
import { DEFAULT_LIFECYCLE, type LifecycleSettings } from "./lifecycle/settings";

/** Settings of the models beyond readiness and ABC, by id. */
export interface FurtherSettings {
  firstSort: FirstSortSettings;
  scorecard: CardSettings;
  winCard: CardSettings;
  pyramid: PyramidSettings;
  rfm: RfmSettings;
  lifecycle: LifecycleSettings;
}

/**
 * What holds where a document says nothing; made anew, so that nobody shares it.
 *
 * @example defaultFurther().firstSort // => { fit: 60, acceptance: 60 }
 */
export function defaultFurther(): FurtherSettings {
  return {
    firstSort: { ...DEFAULT_FIRST_SORT },
    scorecard: structuredClone(DEFAULT_SCORECARD),
    winCard: structuredClone(DEFAULT_WIN_CARD),
    pyramid: { ...DEFAULT_PYRAMID },
    rfm: { ...DEFAULT_RFM },
    lifecycle: { ...DEFAULT_LIFECYCLE },
  };
}
