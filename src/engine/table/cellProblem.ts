import type { IssueCode, MessageValue } from "../types";
import type { TableMessageId } from "./messages";

/** A cell of a column that could not be read. */
export interface CellProblem {
  /** Index within the column's values, from 0. */
  index: number;
  /** The cell's text. */
  value: string;
  code: IssueCode;
  /** What else its sentence names: the column's currency, the other table. */
  values?: Readonly<Record<string, MessageValue>>;
  /** Where the code's own sentence would say too little. */
  sentence?: TableMessageId;
  /** What would have been readable, where the column decided on more than its kind says. */
  expected?: TableMessageId;
}
