import { DEFAULT_FIRST_SORT, type FirstSortSettings } from "./firstSort/settings";
import { DEFAULT_RFM, type RfmSettings } from "./rfm/settings";

/** Settings of the models beyond readiness and ABC, by id. */
export interface FurtherSettings {
  firstSort: FirstSortSettings;
  rfm: RfmSettings;
}

/**
 * What holds where a document says nothing; made anew, so that nobody shares it.
 *
 * @example defaultFurther().firstSort // => { fit: 60, acceptance: 60 }
 */
export function defaultFurther(): FurtherSettings {
  return {
    firstSort: { ...DEFAULT_FIRST_SORT },
    rfm: { ...DEFAULT_RFM },
  };
}
