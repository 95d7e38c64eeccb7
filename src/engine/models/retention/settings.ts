/** Between which periods customers are kept [C5]. */
export interface RetentionSettings {
  /** Length of each of the two periods of dated lines. */
  months: number;
}

export const DEFAULT_RETENTION: RetentionSettings = { months: 12 };
