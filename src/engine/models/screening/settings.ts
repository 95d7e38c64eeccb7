/** Where each of the three principles counts as met [Q1]. */
export interface ScreeningSettings {
  /** Number of people. */
  employees: number;
  /** Points of 5, as the next two. */
  benchmark: number;
  health: number;
  loyalty: number;
}

export const DEFAULT_SCREENING: ScreeningSettings = { employees: 1000, benchmark: 3, health: 3, loyalty: 3 };
