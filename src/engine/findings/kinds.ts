/** The five traps, in the order in which they are told (domain 5). */
export const TRAP_KINDS = [
  "trap.singleIndicator",
  "trap.concentration",
  "trap.bigProduct",
  "trap.profitless",
  "trap.terms",
] as const;
export type TrapKind = (typeof TRAP_KINDS)[number];

/** Every kind of finding; scripts outside the project read them, so a kind once published keeps its name. */
export const FINDING_KINDS = [
  ...TRAP_KINDS,
  "credit.terms",
  "tie.acrossLine",
  "duplicate.name",
  "duplicate.line",
  "rows.ungrouped",
  "rows.notes",
  "rows.doubtful",
  "ledger.differs",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

const TRAPS: ReadonlySet<FindingKind> = new Set(TRAP_KINDS);

/** Whether a finding is one of the five traps, which the report shows in a section of their own. */
export function isTrap(kind: FindingKind): kind is TrapKind {
  return TRAPS.has(kind);
}
