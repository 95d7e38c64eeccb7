/** Where an account is a target, and where a key one [C4]. */
export interface StandingSettings {
  /** Fit from which on an account is a target, in points of 100. */
  fit: number;
  /** Share of the accounts that is the top by volume and by orders. */
  top: number;
  /** Payment reputation that a key target has, in points of 5. */
  paymentReputation: number;
}

export const DEFAULT_STANDING: StandingSettings = { fit: 60, top: 0.2, paymentReputation: 4 };
