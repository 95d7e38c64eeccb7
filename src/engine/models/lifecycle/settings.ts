/** Where an account counts as moving, and where its own rhythm is broken [C1]. */
export interface LifecycleSettings {
  /** Share of the earlier period, up or down: 0.1 = 10 %. */
  change: number;
  /** Days with an order from which on an account has a rhythm of its own. */
  orders: number;
  /** Silent after more than so many of its median gaps. */
  gaps: number;
}

export const DEFAULT_LIFECYCLE: LifecycleSettings = { change: 0.1, orders: 4, gaps: 2 };
