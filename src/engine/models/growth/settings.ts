/** Where the growth types begin [T1]. */
export interface GrowthSettings {
  /** At or below so many points of 5 an account does not look at the price first. */
  priceSensitivity: number;
  /** From so many points of 5 it looks for service, or for performance. */
  serviceNeed: number;
  performanceNeed: number;
  /** From this rise on an account is growing, as a share of the year before. */
  rise: number;
}

export const DEFAULT_GROWTH: GrowthSettings = {
  priceSensitivity: 2,
  serviceNeed: 4,
  performanceNeed: 4,
  rise: 0.15,
};
