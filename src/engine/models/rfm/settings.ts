import type { MeasureField } from "../../types";

/** What is scored [C3]. */
export interface RfmSettings {
  /** The monetary score's figure; undefined: what accounts are ranked by, else what they bring. */
  measure?: MeasureField | undefined;
}

export const DEFAULT_RFM: RfmSettings = {};
