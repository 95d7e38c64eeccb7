/** Sentences of findings. */
export type FindingMessageId = "finding.tieAcrossLine.include" | "finding.tieAcrossLine.exclude";
