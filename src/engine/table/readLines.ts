import type { Settings } from "../settings/types";
import { FIELDS, FIELD_KINDS, type Field, type FieldKind } from "../types";
import { withoutCells } from "./cells/cellCollector";
import { readDates } from "./dates/readDates";
import type { CellProblem } from "./cellProblem";
import { isKind } from "./isKind";
import { markFilled } from "./markFilled";
import { readAnswers } from "./readAnswers";
import { readFractions } from "./readFractions";
import { readNumbers } from "./readNumbers";
import { readScales } from "./readScales";
import { readTextColumn } from "./readTextColumn";
import { toIssue, type Reading } from "./toIssue";
import type { ColumnData, LineColumns, TableData } from "./types";

/**
 * Reads the columns of a table by the kinds of their fields: cells in, typed columns and issues out, one entry a data
 * row. Each column decides for itself what its cells mean [D1, D3, D4, D5]; what cannot be read is missing with an
 * issue, and the line stays [D7]. Lines that are no data (`table.aside`) are as if they were blank.
 *
 * @param wanted Fields that are read; a mapped field that nobody wants costs nothing and raises no issue. All mapped
 *   fields count for `filled`.
 * @example readLines({ sheet: "CRM", firstRow: 2, rowCount: 2, culture: english,
 *   columns: { revenue: { columnIndex: 1, header: "Revenue", values: ["€1,200", "n/a"] } } }, defaultSettings())
 * // => numbers.revenue [1200, NaN], unreadable.revenue [0, 1], one issue in row 3
 */
export function readLines(table: TableData, settings: Settings, wanted?: ReadonlySet<Field>): LineColumns {
  const steps = readLinesByColumn(table, settings, wanted);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same, one column a step: whoever must not be kept waiting for a long table can do something else in between.
 *
 * @yields the field that was read
 * @example
 * const steps = readLinesByColumn(table, settings);
 * steps.next() // => { done: false, value: "name" }
 */
export function* readLinesByColumn(
  table: TableData,
  settings: Settings,
  wanted?: ReadonlySet<Field>,
): Generator<Field, LineColumns, undefined> {
  const lines: LineColumns = {
    rowCount: table.rowCount,
    filled: new Uint8Array(table.rowCount),
    numbers: {},
    unreadable: {},
    answers: {},
    texts: {},
    issues: [],
  };
  let empty = table.rowCount;
  for (const field of FIELDS) {
    const column = table.columns[field];
    if (!column) continue;
    const data = withoutAside(column, table.aside);
    if (empty > 0) empty -= markFilled(lines.filled, data.values);
    if (wanted?.has(field) ?? true) readField(lines, field, data, table, settings);
    yield field;
  }
  lines.issues.sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex);
  return lines;
}

/** What a reader of numbers returns. */
interface NumberColumn {
  numbers: Float64Array;
  unreadable: Uint8Array;
  problems: CellProblem[];
}

function readField(
  lines: LineColumns,
  field: Field,
  column: ColumnData,
  table: TableData,
  settings: Settings,
): void {
  const { values, numberFormats, columnIndex, header } = column;
  const report = (problems: readonly CellProblem[], reading: Reading) => {
    const place = { field, columnIndex, header, reading };
    for (const problem of problems)
      lines.issues.push(toIssue(problem, place, table.firstRow + problem.index));
  };

  if (isKind(field, "text")) {
    const read = readTextColumn(values, column.texts);
    lines.texts[field] = read.column;
    report(read.problems, "text");
  } else if (isKind(field, "answer")) {
    const read = readAnswers(values, settings.readiness.threshold, table.culture, numberFormats);
    lines.answers[field] = read.answers;
    report(read.problems, read.meaning);
  } else {
    const kind = FIELD_KINDS[field];
    const read = readNumeric(kind, column, table);
    lines.numbers[field] = read.numbers;
    lines.unreadable[field] = read.unreadable;
    report(read.problems, READINGS[kind]);
  }
}

type NumericKind = Exclude<FieldKind, "text" | "answer">;

/** What a column of each kind is read as, for its issues. */
const READINGS = {
  money: "number",
  number: "number",
  fraction: "share",
  scale5: "rating",
  scale100: "rating",
  date: "date",
} as const satisfies Record<NumericKind, Reading>;

function readNumeric(
  kind: NumericKind,
  { values, numberFormats }: ColumnData,
  table: TableData,
): NumberColumn {
  switch (kind) {
    case "money":
    case "number":
      return readNumbers(values, table.culture, numberFormats, table.date1904);
    case "fraction":
      return readFractions(values, table.culture, numberFormats);
    case "scale5":
      return readScales(values, 5, table.culture, numberFormats);
    case "scale100":
      return readScales(values, 100, table.culture, numberFormats);
    case "date":
      return readDates(values, table.culture, table.date1904);
  }
}

function withoutAside(column: ColumnData, aside: readonly number[] | undefined): ColumnData {
  if (!aside || aside.length === 0) return column;
  return { ...column, values: withoutCells(column.values, aside) };
}
