import { FIELD_KINDS, FIELDS, type CellValue, type FieldKind } from "../../types";
import { cellColumn } from "../cells/cellCollector";
import { cellAt, cellValues, countTexts, NUMBER } from "../cells/cellColumn";
import { isBlank } from "../isBlank";
import { isLabel } from "../isLabel";
import { isMissing } from "../isMissing";
import { markFilled } from "../markFilled";
import { readTiers } from "../readTiers";
import { isSummaryWord } from "../summaryWords";
import { NO_TIER, type ColumnData, type TableData } from "../types";
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
  /** It says whose line it is, and somebody set a tier for it. */
  isByHand: boolean;
}

/** What a column is for. */
interface ReadColumn {
  column: ColumnData;
  use: "name" | "text" | "facts";
  kind: FieldKind;
}

/** A longer text is a sentence, whatever it begins with. */
const LONGEST_FACT = 40;

/**
 * Reads lines of a table one at a time.
 *
 * @param account The column that lines are grouped by, as the settings name it.
 * @example lineFacts(table)(3) // ["checked by Ann", "", ""]
 * // => { filled: 1, fitting: 1, facts: 0, named: true, isSummary: false, isByHand: false }
 */
export function lineFacts(table: TableData, account?: string): (line: number) => LineFacts {
  const columns = readColumns(table, account).map((one) => ({ ...one, isWord: wordsOf(one.column) }));
  const hasNames = columns.some(({ use }) => use === "name");
  return (line) => {
    const said: LineFacts = {
      ...{ filled: 0, fitting: 0, facts: 0, named: false },
      ...{ isSummary: false, isByHand: false },
    };
    let words = 0;
    let zeros = 0;
    let rough = 0;
    for (const { column, use, kind, isWord } of columns) {
      const cell = cellAt(column.values, line);
      if (isMissing(cell)) continue;
      said.filled++;
      if (isSummaryWord(cell)) said.isSummary = true;
      else if (typeof cell !== "number") words++;
      if (use === "name") said.named = true;
      if (use !== "facts") said.fitting++;
      else if (cell === 0) zeros++;
      else if (isFact(cell)) said.facts++;
      else if (isRough(cell, kind) || isWord(line)) rough++;
    }
    // Formulas that were filled down beyond the list find nothing there, or say a word of theirs.
    if (said.named || !hasNames) said.facts += zeros;
    if (said.named) said.facts += rough;
    said.fitting += said.facts;
    said.isSummary &&= words === 0;
    said.isByHand = said.named && isTier(table.setByHand?.[line] ?? "");
    return said;
  };
}

/**
 * The columns whose figures a sheet adds up: amounts. Answers and ratings as numbers, and dates, come to each other's
 * sums by chance.
 *
 * @example amountColumns(table).map(({ header }) => header) // "Need" says 0 and 1 => ["Revenue"]
 */
export function amountColumns(table: TableData, account?: string): ColumnData[] {
  return readColumns(table, account).flatMap(({ column, use, kind }) =>
    use === "facts" && (kind === "money" || kind === "number") ? [column] : [],
  );
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
  const add = (column: ColumnData | undefined, use: ReadColumn["use"], kind: FieldKind = "text") => {
    if (column && !columns.has(column.columnIndex)) columns.set(column.columnIndex, { column, use, kind });
  };
  const named = account === undefined ? null : namedColumn(account, table);
  if (named && !named.joined) add(named.column, "name");
  add(table.columns.name, "name");
  add(table.columns.id, "name");
  for (const field of FIELDS) {
    const kind = FIELD_KINDS[field];
    add(table.columns[field], kind === "text" ? "text" : "facts", kind);
  }
  for (const column of table.others ?? []) add(column, "text");
  return [...columns.values()];
}

function isFact(cell: CellValue): boolean {
  if (typeof cell !== "string") return true;
  return !isBlank(cell) && cell.length <= LONGEST_FACT && !isLabel(cell);
}

/** What a person writes for a figure or a date, although it cannot be read as one: "about 50k", "ca. 5 %", "5万元左右". */
function isRough(cell: CellValue, kind: FieldKind): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST_FACT) return false;
  return kind === "date" ? /\d/.test(cell) : ONE_FIGURE.test(cell);
}

const ONE_FIGURE = /^\D{0,12}\d(?:[\d.,' ]*\d)?\D{0,12}$/;

/** Tells which lines hold a word of a column: one that it says more than once. */
function wordsOf({ values }: ColumnData): (line: number) => boolean {
  let told: { codes: ArrayLike<number>; counts: Uint32Array } | undefined;
  return (line) => {
    if (!told) {
      const column = cellColumn(values);
      told = { codes: column.codes, counts: countTexts(column) };
    }
    return (told.counts[told.codes[line] ?? NUMBER] ?? 0) > 1;
  };
}

function isTier(cell: CellValue): boolean {
  return readTiers([cell]).tiers[0] !== NO_TIER;
}
