/** Every kind of finding; scripts outside the project read them, so a kind once published keeps its name. */
export const FINDING_KINDS = [
  "tie.acrossLine",
  "duplicate.name",
  "duplicate.line",
  "ledger.differs",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
