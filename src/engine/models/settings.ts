import { DEFAULT_ABC, type AbcSettings } from "./abc/settings";
import { DEFAULT_FIRST_SORT, type FirstSortSettings } from "./firstSort/settings";
import { DEFAULT_PYRAMID, type PyramidSettings } from "./pyramid/settings";
import { DEFAULT_RFM, type RfmSettings } from "./rfm/settings";
import { DEFAULT_READINESS, type ReadinessSettings } from "./readiness/settings";
import { copyOfCard, DEFAULT_SCORECARD, type CardSettings } from "./scorecard/settings";
import { DEFAULT_WIN_CARD } from "./winCard/settings";
import { DEFAULT_LIFECYCLE, type LifecycleSettings } from "./lifecycle/settings";
import { DEFAULT_SCREENING, type ScreeningSettings } from "./screening/settings";
import { DEFAULT_GROWTH, type GrowthSettings } from "./growth/settings";
import { DEFAULT_VALUE, type ValueSettings } from "./value/settings";
import { DEFAULT_STANDING, type StandingSettings } from "./standing/settings";
import { DEFAULT_RETENTION, type RetentionSettings } from "./retention/settings";

/** The settings of each model, by its id. */
export interface ModelSettings {
  readiness: ReadinessSettings;
  abc: AbcSettings;
  firstSort: FirstSortSettings;
  scorecard: CardSettings;
  winCard: CardSettings;
  pyramid: PyramidSettings;
  screening: ScreeningSettings;
  growth: GrowthSettings;
  value: ValueSettings;
  rfm: RfmSettings;
  lifecycle: LifecycleSettings;
  standing: StandingSettings;
  retention: RetentionSettings;
}

/**
 * What holds where a document says nothing; made anew, so that nobody shares it.
 *
 * @example modelDefaults().firstSort // => { fit: 60, acceptance: 60 }
 */
export function modelDefaults(): ModelSettings {
  return {
    readiness: { ...DEFAULT_READINESS, threshold: { ...DEFAULT_READINESS.threshold } },
    abc: { ...DEFAULT_ABC, cut: { ...DEFAULT_ABC.cut } },
    firstSort: { ...DEFAULT_FIRST_SORT },
    scorecard: copyOfCard(DEFAULT_SCORECARD),
    winCard: copyOfCard(DEFAULT_WIN_CARD),
    pyramid: { ...DEFAULT_PYRAMID },
    screening: { ...DEFAULT_SCREENING },
    growth: { ...DEFAULT_GROWTH },
    value: { ...DEFAULT_VALUE },
    rfm: { ...DEFAULT_RFM },
    lifecycle: { ...DEFAULT_LIFECYCLE },
    standing: { ...DEFAULT_STANDING },
    retention: { ...DEFAULT_RETENTION },
  };
}
