import { FIELD_KINDS, FIELDS, type CellValue } from "../../types";
import { cellAt, cellValues } from "../cells/cellColumn";
import { isBlank } from "../isBlank";
import { isLabel } from "../isLabel";
import { isMissing } from "../isMissing";
import { markFilled } from "../markFilled";
import { isSummaryWord } from "../summaryWords";
import type { ColumnData, TableData } from "../types";
import { namedColumn } from "../where/namedColumn";

/** What a line says, told by what its columns are for. */
export interface LineFacts {
  /** Cells that say something. */
  filled: number;
  /** Those of them that say what their column is for: a sentence in a column of figures does not. */
  fitting: number;
  /** Figures, answers and dates among the fitting ones. */
  facts: number;
  /** It says whose line it is. */
  named: boolean;
  /** It has a word such as "Average", and beside it figures only. */
  isSummary: boolean;
}

/** What a column is for. */
interface ReadColumn {
  column: ColumnData;
  use: "name" | "text" | "facts";
}

/** A longer text is a sentence, whatever it begins with. */
const LONGEST_FACT = 40;

/**
 * Reads lines of a table one at a time.
 *
 * @param account The column that lines are grouped by, as the settings name it.
 * @example lineFacts(table)(3) // ["checked by Ann", "", ""] => { filled: 1, fitting: 1, facts: 0, named: true, isSummary: false }
 */
export function lineFacts(table: TableData, account?: string): (line: number) => LineFacts {
  const columns = readColumns(table, account);
  const hasNames = columns.some(({ use }) => use === "name");
  return (line) => {
    const said: LineFacts = { filled: 0, fitting: 0, facts: 0, named: false, isSummary: false };
    let words = 0;
    let zeros = 0;
    for (const { column, use } of columns) {
      const cell = cellAt(column.values, line);
      if (isMissing(cell)) continue;
      said.filled++;
      if (isSummaryWord(cell)) said.isSummary = true;
      else if (typeof cell !== "number") words++;
      if (use === "facts" && !isFact(cell)) continue;
      said.fitting++;
      if (use === "facts") said.facts++;
      if (use === "facts" && cell === 0) zeros++;
      if (use === "name") said.named = true;
    }
    said.isSummary &&= words === 0;
    // Formulas that were filled down beyond the list find nothing there.
    if (hasNames && !said.named) {
      said.fitting -= zeros;
      said.facts -= zeros;
    }
    return said;
  };
}

/**
 * The columns that hold figures, answers or dates.
 *
 * @example factColumns(table).map(({ header }) => header) // => ["Need", "Revenue"]
 */
export function factColumns(table: TableData, account?: string): ColumnData[] {
  return readColumns(table, account).flatMap(({ column, use }) => (use === "facts" ? [column] : []));
}

/**
 * Lines that no column says whose they are, in the order of the sheet; blank ones among them.
 *
 * @example unnamedLines(table) // "Acme", "", "Beta" => [1]
 */
export function unnamedLines(table: TableData, account?: string): number[] {
  const isNamed = new Uint8Array(table.rowCount);
  for (const { column, use } of readColumns(table, account))
    if (use === "name") markFilled(isNamed, column.values);
  const lines: number[] = [];
  isNamed.forEach((named, line) => {
    if (named === 0) lines.push(line);
  });
  return lines;
}

/**
 * Tells which lines have a text beside their name that earlier lines have in the same column, such as an owner, and
 * nothing in the columns of figures, answers and dates.
 *
 * @param end The line behind the earlier ones.
 * @example knownBeside(table, 2)(3) // => true
 */
export function knownBeside(table: TableData, end: number, account?: string): (line: number) => boolean {
  const columns = readColumns(table, account);
  const known = columns
    .filter(({ use }) => use === "text")
    .map(({ column: { values } }) => ({ values, texts: new Set(cellValues(values, 0, end)) }));
  const isIn = (cell: CellValue, texts: ReadonlySet<CellValue>) => !isMissing(cell) && texts.has(cell);
  return (line) =>
    columns.every(({ column, use }) => use !== "facts" || isMissing(cellAt(column.values, line))) &&
    known.some(({ values, texts }) => isIn(cellAt(values, line), texts));
}

/** Every column once, by its first field. */
function readColumns(table: TableData, account?: string): ReadColumn[] {
  const columns = new Map<number, ReadColumn>();
  const add = (column: ColumnData | undefined, use: ReadColumn["use"]) => {
    if (column && !columns.has(column.columnIndex)) columns.set(column.columnIndex, { column, use });
  };
  const named = account === undefined ? null : namedColumn(account, table);
  if (named && !named.joined) add(named.column, "name");
  add(table.columns.name, "name");
  add(table.columns.id, "name");
  for (const field of FIELDS) add(table.columns[field], FIELD_KINDS[field] === "text" ? "text" : "facts");
  for (const column of table.others ?? []) add(column, "text");
  return [...columns.values()];
}

function isFact(cell: CellValue): boolean {
  if (typeof cell !== "string") return true;
  return !isBlank(cell) && cell.length <= LONGEST_FACT && !isLabel(cell);
}
