import type { Condition } from "../../settings/types";
import { FIELD_KINDS, type AnswerField, type CellValue, type Field, type NumericField } from "../../types";
import { cellAt } from "../cells/cellColumn";
import { readDates } from "../dates/readDates";
import { derivedRevenue } from "../group/derivedRevenue";
import { isMissing } from "../isMissing";
import { NO_MATCH } from "../join/matchKeys";
import { pickNumbers } from "../join/joinLines";
import type { Join } from "../join/readJoins";
import { readNumbers } from "../readNumbers";
import type { ColumnData, LineColumns, TableData } from "../types";
import { namedColumn } from "./namedColumn";

/** The column of a condition, by line of the main table. */
export interface ConditionCells {
  cell: (line: number) => CellValue;
  isBlank: (line: number) => boolean;
  /** In the units of the field, else as plain numbers; NaN where a cell is none. */
  numbers: () => Float64Array;
  /** Days of the 1900 system; NaN where a cell is none. */
  dates: () => Float64Array;
  /** 0 no, 1 yes, 2 unknown; undefined where the column holds no answers. */
  answers?: (line: number) => number;
}

/**
 * The cells that a condition looks at, wherever its column stands; null where there is no such column. Revenue that
 * is not mapped is what quantity and price come to [G3].
 *
 * @example conditionCells({ field: "quantity", gt: 0 }, table, lines, [])?.numbers()[0] // => 6
 */
export function conditionCells(
  { field: name, isHeader }: Condition,
  table: TableData,
  lines: LineColumns,
  joins: readonly Join[],
): ConditionCells | null {
  const named = namedColumn(name, table, isHeader);
  if (!named) return name === "revenue" && !isHeader ? derivedCells(lines) : null;
  const { column, field, joined } = named;
  const join = joined && joins.find((each) => each.table === joined);
  const lineOf = join ? (line: number) => join.matches[line] ?? NO_MATCH : (line: number) => line;
  const read = join?.lines ?? lines;
  const spread = (values: Float64Array) => (join ? pickNumbers(values, join.matches) : values);
  const cell = (line: number) => cellAt(column.values, lineOf(line));
  const answers = field === null ? undefined : read.answers[field as AnswerField];
  return {
    cell,
    isBlank: (line) => isMissing(cell(line)),
    numbers: once(() => spread(numbersOf(column, field, read, joined ?? table))),
    dates: once(() => spread(datesOf(column, field, read, joined ?? table))),
    ...(answers ? { answers: (line: number) => answers[lineOf(line)] ?? 2 } : {}),
  };
}

function numbersOf(
  column: ColumnData,
  field: Field | null,
  read: LineColumns,
  { culture }: Pick<TableData, "culture">,
): Float64Array {
  const known = field === null ? undefined : read.numbers[field as NumericField];
  return known ?? readNumbers(column.values, culture, column.numberFormats).numbers;
}

function datesOf(
  column: ColumnData,
  field: Field | null,
  read: LineColumns,
  { culture, date1904 }: Pick<TableData, "culture" | "date1904">,
): Float64Array {
  const known =
    field !== null && FIELD_KINDS[field] === "date" ? read.numbers[field as NumericField] : undefined;
  return known ?? readDates(column.values, culture, date1904).numbers;
}

function derivedCells(lines: LineColumns): ConditionCells | null {
  const values = derivedRevenue(lines);
  if (!values) return null;
  const cell = (line: number): CellValue => {
    const value = values[line] ?? NaN;
    return Number.isNaN(value) ? "" : value;
  };
  return { cell, isBlank: (line) => cell(line) === "", numbers: () => values, dates: () => values };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
