/** Sentences about results: reasons, next steps, findings, the report. */
export type ModelMessageId = "tier.3S.name";
