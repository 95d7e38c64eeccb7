export const ABC_STATUS = ["classified", "apart", "unclassified"] as const;
export type AbcStatus = (typeof ABC_STATUS)[number];

/** Indexes into ABC_STATUS. */
export const CLASSIFIED = 0;
export const APART = 1;
export const UNCLASSIFIED = 2;
