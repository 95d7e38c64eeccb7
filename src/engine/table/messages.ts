/** Sentences about reading: what was found, what could not be read, what would have been readable. */
export type TableMessageId =
  | "table.empty"
  | "table.noHeader"
  | "table.noRows"
  | "mapping.headerNotFound"
  | "issue.notANumber"
  | "issue.notAnAnswer"
  | "issue.negativeAnswer"
  | "issue.textAmongAmounts"
  | "issue.errorValue"
  | "issue.notATier"
  | "expected.number"
  | "expected.text"
  | "expected.yesNo"
  | "expected.scale5"
  | "expected.scale100"
  | "expected.amount"
  | "expected.tier";
