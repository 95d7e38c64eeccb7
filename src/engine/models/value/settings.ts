/** From so many points of 5 on strategic fit can be what an account buys [V1]. */
export interface ValueSettings {
  strategicFit: number;
}

export const DEFAULT_VALUE: ValueSettings = { strategicFit: 4 };
