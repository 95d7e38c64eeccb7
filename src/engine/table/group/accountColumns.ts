import type { Settings } from "../../settings/types";
import { ANSWER_FIELDS, FIELDS, type AnswerField, type Field, type Issue, type TextField } from "../../types";
import { cellAt } from "../cells/cellColumn";
import { ANSWER_UNKNOWN, type LineColumns, type TableColumns, type TableData } from "../types";
import { namedColumn } from "../where/namedColumn";
import { aggregateAnswers } from "./aggregateAnswers";
import { aggregateNumbers, numericFields } from "./aggregateNumbers";
import { aggregateText } from "./aggregateTexts";
import type { Accounts } from "./groupAccounts";
import { groupIssue, type GroupPlace } from "./groupIssue";
import type { Grouping } from "./groupLines";

/** The fields of a table by account. */
export interface AccountFields extends Pick<TableColumns, "answers" | "numbers" | "texts"> {
  issues: Issue[];
}

/**
 * The fields of lines that are accounts each: as they stand.
 *
 * @example fieldsOfLines(lines, grouping).numbers.revenue // => [1200, 80]
 */
export function fieldsOfLines(lines: LineColumns, { lines: firsts, accounts }: Grouping): AccountFields {
  const numbers: AccountFields["numbers"] = {};
  for (const field of numericFields(lines.numbers)) {
    const values = lines.numbers[field];
    if (values) numbers[field] = pick(values, firsts, new Float64Array(accounts));
  }
  const answers = eachAnswer((field) => {
    const values = lines.answers[field];
    return values
      ? pick(values, firsts, new Uint8Array(accounts))
      : new Uint8Array(accounts).fill(ANSWER_UNKNOWN);
  });
  const texts = eachText(lines, ({ codes, values }) => ({
    codes: pick(codes, firsts, new Uint32Array(accounts)),
    values,
  }));
  return { answers, numbers, texts, issues: [] };
}

/**
 * The fields of accounts that several lines make, each by its rule [G2]; what the lines of one account do not agree
 * on is an issue at the first line that differs.
 *
 * @param closed 1 where the line's deal is closed; null where nothing tells
 * @example fieldsOfGroups(table, lines, accounts, settings, null).numbers.revenue // => [300, 120]
 */
export function fieldsOfGroups(
  table: TableData,
  lines: LineColumns,
  { grouping, names }: Accounts,
  { orderBy }: Pick<Settings, "orderBy">,
  closed: Uint8Array | null,
): AccountFields {
  const issues: Issue[] = [];
  const account = (line: number) => names[grouping.accountOf[line] ?? -1] ?? "";
  const { numbers, disagreements } = aggregateNumbers(lines, grouping, closed, orderBy);
  for (const { field, line } of disagreements) {
    const place = placeOf(table, field, line);
    if (!place) continue;
    const value = String(lines.numbers[field]?.[line] ?? "");
    issues.push(
      groupIssue("conflicting-values", "group.conflictingValues", place, value, { account: account(line) }),
    );
  }
  const { date, lastContact } = lines.numbers;
  const answers = eachAnswer((field) => {
    const values = lines.answers[field];
    if (!values) return new Uint8Array(grouping.accounts).fill(ANSWER_UNKNOWN);
    const { answers: found, conflicts } = aggregateAnswers(values, grouping, date ?? lastContact);
    for (const line of conflicts) {
      const place = placeOf(table, field, line);
      if (!place) continue;
      const value = String(cellAt(table.columns[field]?.values ?? [], line));
      issues.push(
        groupIssue("conflicting-answers", "group.conflictingAnswers", place, value, {
          account: account(line),
        }),
      );
    }
    return found;
  });
  return { answers, numbers, texts: eachText(lines, (column) => aggregateText(column, grouping)), issues };
}

function pick<Values extends Float64Array | Uint8Array | Uint32Array>(
  from: Values,
  lines: Uint32Array,
  into: Values,
): Values {
  for (let at = 0; at < lines.length; at++) into[at] = from[lines[at] ?? 0] ?? NaN;
  return into;
}

/** Where a field's cell stands; null for one of a joined table, which says the same to every line of a key. */
function placeOf(table: TableData, field: Field, line: number): GroupPlace | null {
  const named = namedColumn(field, table);
  if (!named || named.joined) return null;
  const { columnIndex, header } = named.column;
  return { row: table.firstRow + line, columnIndex, header, field };
}

function eachAnswer(make: (field: AnswerField) => Uint8Array): Record<AnswerField, Uint8Array> {
  return Object.fromEntries(ANSWER_FIELDS.map((field) => [field, make(field)])) as Record<
    AnswerField,
    Uint8Array
  >;
}

function eachText(
  { texts }: LineColumns,
  make: (
    column: NonNullable<LineColumns["texts"][TextField]>,
  ) => NonNullable<LineColumns["texts"][TextField]>,
): AccountFields["texts"] {
  const made: AccountFields["texts"] = {};
  for (const field of FIELDS as readonly TextField[]) {
    const column = texts[field];
    if (column) made[field] = make(column);
  }
  return made;
}
