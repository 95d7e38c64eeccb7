/** Sentences about reading: what was found, what could not be read. */
export type TableMessageId = "issue.notANumber";
