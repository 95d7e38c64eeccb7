/** Parts of the published settings contract that this version does not have: refused by name, not as typing errors. */
export const LATER_MODELS = ["layers", "decisionMap", "timePlan", "likeness"] as const;

export const LATER_KEYS = [...LATER_MODELS] as const;
