import type { Settings } from "../settings/types";
import { FIELDS, type AnswerField, type Field, type Issue, type ModelId } from "../types";
import { accountLines } from "./accountLines";
import { modelInputs } from "./modelInputs";
import { readAnswers } from "./readAnswers";
import { readNumbers, type CellProblem } from "./readNumbers";
import { readTexts } from "./readTexts";
import { readTiers } from "./readTiers";
import { toIssue, type IssueColumn, type Reading } from "./toIssue";
import { ANSWER_UNKNOWN, NO_ACCOUNT, NO_TIER, type TableColumns, type TableData } from "./types";

/**
 * Reads the mapped columns of a table: cells in, typed columns and issues out. A line whose mapped cells are
 * all blank is no account, but keeps its place. Every other line stays, whatever could not be read in it [D7].
 * The measure is the one of the settings, or the one that stands in for it (see `modelInputs`). What no model that
 * runs asks for is no issue.
 *
 * @example readTable({ sheet: "CRM", firstRow: 2, rowCount: 2, culture: english,
 *   columns: { revenue: { columnIndex: 1, header: "Revenue", values: [1200, "n/a"] } } }, defaultSettings()).values
 * // => [1200, NaN]
 */
export function readTable(table: TableData, settings: Settings): TableColumns {
  const lines = accountLines(table);
  const issues: Issue[] = [];
  const report = (problems: readonly CellProblem[], column: IssueColumn) => {
    for (const problem of problems) issues.push(toIssue(problem, column, table.firstRow + problem.index));
  };

  const inputs = modelInputs(table.columns, settings);
  const input = (id: ModelId) => inputs.find((each) => each.id === id && each.runs);
  const names = namesOf(table, lines, report);
  const answers = answersOf(table, lines, settings, input("readiness") ? report : () => undefined);
  const measure = input("abc")?.measure ?? null;
  const values = new Float64Array(lines.length).fill(NaN);
  const lineValues = new Float64Array(table.rowCount).fill(NaN);
  const measured = measure === null ? undefined : table.columns[measure];
  if (measure !== null && measured) {
    const read = readNumbers(measured.values, table.culture);
    lineValues.set(read.numbers);
    lines.forEach((line, account) => (values[account] = read.numbers[line] ?? NaN));
    report(read.problems, { ...measured, field: measure, reading: "number" });
  }
  const setByHand = tiersOf(table, lines, report);

  issues.sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex);
  return {
    accounts: lines.length,
    grouped: false,
    accountOf: accountOfLines(table.rowCount, lines),
    lines,
    lineCounts: new Uint32Array(lines.length).fill(1),
    rows: lines.map((line) => table.firstRow + line),
    names,
    answers,
    numbers: {},
    texts: {},
    measure,
    values,
    lineValues,
    filtered: new Uint8Array(table.rowCount),
    setByHand,
    headers: headersOf(table),
    issues,
  };
}

function accountOfLines(rowCount: number, lines: Uint32Array): Int32Array {
  const accountOf = new Int32Array(rowCount).fill(NO_ACCOUNT);
  lines.forEach((line, account) => (accountOf[line] = account));
  return accountOf;
}

type Report = (problems: readonly CellProblem[], column: IssueColumn) => void;

function namesOf(table: TableData, lines: Uint32Array, report: Report): string[] {
  const column = table.columns.name;
  if (!column) return Array.from(lines, () => "");
  const { texts, problems } = readTexts(column.values, column.texts);
  report(problems, { ...column, field: "name", reading: "text" satisfies Reading });
  return Array.from(lines, (line) => texts[line] ?? "");
}

function answersOf(
  table: TableData,
  lines: Uint32Array,
  settings: Settings,
  report: Report,
): Record<AnswerField, Uint8Array> {
  const read = (field: AnswerField) => {
    const column = table.columns[field];
    if (!column) return new Uint8Array(lines.length).fill(ANSWER_UNKNOWN);
    const { values, numberFormats } = column;
    const { answers, meaning, problems } = readAnswers(
      values,
      settings.readiness.threshold,
      table.culture,
      numberFormats,
    );
    report(problems, { ...column, field, reading: meaning });
    return pick(answers, lines, ANSWER_UNKNOWN);
  };
  return {
    need: read("need"),
    budget: read("budget"),
    authority: read("authority"),
    urgency: read("urgency"),
  };
}

function tiersOf(table: TableData, lines: Uint32Array, report: Report): Uint8Array {
  const { tiers, problems } = readTiers(table.setByHand ?? []);
  const { columnIndex, header } = table.setByHandColumn ?? { columnIndex: -1, header: "Set by hand" };
  report(problems, { columnIndex, header, field: "setByHand", reading: "tier" });
  return pick(tiers, lines, NO_TIER);
}

function pick(source: Uint8Array, lines: Uint32Array, missing: number): Uint8Array {
  const picked = new Uint8Array(lines.length);
  for (let i = 0; i < lines.length; i++) picked[i] = source[lines[i] ?? 0] ?? missing;
  return picked;
}

function headersOf(table: TableData): Partial<Record<Field, string>> {
  const headers: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const column = table.columns[field];
    if (column) headers[field] = column.header;
  }
  return headers;
}
