import { MEASURE_FIELDS, type Field, type Issue, type IssueCode, type Message } from "../types";
import type { AnswerMeaning } from "./answerMeaning";
import type { CellProblem } from "./cellProblem";
import type { TableMessageId } from "./messages";

/** Longer texts are cut in sentences; `Issue.value` keeps the whole text. */
const SHOWN_LENGTH = 60;

/** What a column was read as; decides the words of its issues. */
export type Reading = "number" | "share" | "rating" | "date" | "text" | "tier" | AnswerMeaning;

/** The column that a problem is in. */
export interface IssueColumn {
  field: Field | "setByHand";
  columnIndex: number;
  header: string;
  reading: Reading;
}

const EXPECTED = {
  number: "expected.number",
  share: "expected.share",
  rating: "expected.rating",
  date: "expected.date",
  text: "expected.text",
  tier: "expected.tier",
  yesNo: "expected.yesNo",
  scale5: "expected.scale5",
  scale100: "expected.scale100",
  amounts: "expected.amount",
} as const satisfies Record<Reading, TableMessageId>;

const SENTENCES = {
  "not-a-number": "issue.notANumber",
  "not-an-answer": "issue.notAnAnswer",
  "negative-answer": "issue.negativeAnswer",
  "error-value": "issue.errorValue",
  "not-a-tier": "issue.notATier",
  "not-a-date": "issue.notADate",
  "out-of-scale": "issue.outOfScale",
  "other-currency": "issue.otherCurrency",
  "no-account": "issue.noAccount",
  "conflicting-values": "issue.conflictingValues",
  "conflicting-answers": "issue.conflictingAnswers",
  "no-match": "issue.noMatch",
  "several-matches": "issue.severalMatches",
} as const satisfies Record<IssueCode, TableMessageId>;

const MEASURES: ReadonlySet<IssueColumn["field"]> = new Set(MEASURE_FIELDS);

/** Sentences that a reading says in its own way. */
const BY_READING: Partial<Record<Reading, Partial<Record<IssueCode, TableMessageId>>>> = {
  amounts: { "not-an-answer": "issue.textAmongAmounts" },
  share: { "not-a-number": "issue.notAShare" },
  rating: { "not-a-number": "issue.notARating" },
};

/** Sentences that say what would have been readable. */
const NAMES_EXPECTED: ReadonlySet<TableMessageId> = new Set([
  "issue.notAShare",
  "issue.notARating",
  "issue.outOfScale",
  "issue.notADate",
  "issue.otherDateOrder",
]);

/**
 * A problem of a cell as an issue with its place and its sentence [D7].
 *
 * @param row Row number of the sheet, from 1.
 * @example toIssue({ index: 5, value: "n/a", code: "not-a-number" }, revenueColumn, 7).message
 * // => { id: "issue.notANumber", values: { column: "Revenue", row: 7, value: "n/a" } }
 */
export function toIssue(problem: CellProblem, column: IssueColumn, row: number): Issue {
  const { value, code } = problem;
  const expected: Message = { id: problem.expected ?? EXPECTED[column.reading] };
  const id = problem.sentence ?? sentenceOf(code, column);
  const values = { column: column.header, row, value: shown(value), ...problem.values };
  return {
    row,
    columnIndex: column.columnIndex,
    column: column.header,
    field: column.field,
    value,
    code,
    expected,
    message: { id, values: NAMES_EXPECTED.has(id) ? { ...values, expected } : values },
  };
}

function sentenceOf(code: IssueCode, { field, reading }: IssueColumn): TableMessageId {
  // Only a figure that accounts are ranked by costs the row its class.
  if (code === "not-a-number" && reading === "number" && !MEASURES.has(field)) return "issue.notANumberHere";
  return BY_READING[reading]?.[code] ?? SENTENCES[code];
}

function shown(value: string): string {
  const characters = Array.from(value.slice(0, 2 * SHOWN_LENGTH + 2));
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join("")}…` : value;
}
