/** Indexes into ABC_STATUS. */
export const CLASSIFIED = 0;
export const APART = 1;
export const UNCLASSIFIED = 2;
