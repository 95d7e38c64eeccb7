import type { Field, Issue, IssueCode, Message, MessageValue } from "../../types";
import type { GroupMessageId } from "./messages";

/** The cell that an issue about a group of lines leads to. */
export interface GroupPlace {
  row: number;
  columnIndex: number;
  header: string;
  field: Field;
}

const EXPECTED = {
  "group.conflictingAnswers": "group.expected.oneAnswer",
  "group.conflictingValues": "group.expected.oneValue",
  "group.noMatch": "group.expected.oneMatch",
  "group.severalMatches": "group.expected.oneMatch",
  "group.unknownParent": "group.expected.parent",
  "group.parentCircle": "group.expected.parent",
} as const satisfies Partial<Record<GroupMessageId, GroupMessageId>>;

/**
 * An issue about lines that belong together, at the first cell that shows it.
 *
 * @param values What its sentence names besides column, row and value.
 * @example groupIssue("no-match", "group.noMatch", place, "GTXPro", { table: "products", count: 1480 }).message
 */
export function groupIssue(
  code: IssueCode,
  sentence: keyof typeof EXPECTED,
  { row, columnIndex, header, field }: GroupPlace,
  value: string,
  values: Readonly<Record<string, MessageValue>>,
): Issue {
  const message: Message = { id: sentence, values: { column: header, row: String(row), value, ...values } };
  return {
    row,
    columnIndex,
    column: header,
    field,
    value,
    code,
    expected: { id: EXPECTED[sentence] },
    message,
  };
}
