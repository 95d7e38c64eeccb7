import { a1, a1Range } from "./a1";
import { countOf, sumOf, type ClassKey } from "./classKey";
import { CONTENT_COLUMNS, FIRST_COLUMN, type PageBuilder, type Row } from "./page";
import type { PlannedCell } from "./plan";

/** A row of a table that counts accounts by what one written column says, and adds up their shares of the value. */
export interface ShareRow {
  /** The first cell of the row. */
  label: string;
  /** What the written column has for these accounts; null where it has nothing to be found by: figures as computed. */
  key: ClassKey | null;
  fill: string;
  fontColor: string;
  /** Figures as computed, for where no formula can point at the written columns. */
  count: number;
  value: number;
  valueShare: number;
  /** Text after the figures, where there are no columns of value. */
  note?: string;
}

interface ShareTable {
  /** Row labels, from first to last; the total follows. */
  rows: readonly ShareRow[];
  headers: readonly string[];
  totalLabel: string;
  /** Where the keys are: "Prospects[ABC class]"; undefined = figures as computed. */
  keys: string | undefined;
  /** Where the shares of the value are; undefined = no columns of value. */
  shares: string | undefined;
  /** Cell of the total, for value = share × total; undefined = no columns of value. */
  totalCell: string | undefined;
  numberFormat: string;
}

/** Where a table's figures stand, for charts and cards that point at them. */
export interface ShareTablePlace {
  /** Sheet row of the first table row, from 0. */
  firstRow: number;
  countColumn: number;
  countShareColumn: number;
  /** Meaningful where the table has columns of value. */
  valueShareColumn: number;
}

const COUNT = FIRST_COLUMN + 1;
const COUNT_SHARE = FIRST_COLUMN + 2;
const VALUE = FIRST_COLUMN + 3;
const VALUE_SHARE = FIRST_COLUMN + 4;
/** Without value, a text takes the columns that it would have had. */
const NOTE_COLUMNS = FIRST_COLUMN + CONTENT_COLUMNS - VALUE;
/** Keeps a text off the figure to its left, without a space in the cell. */
const NOTE_FORMAT = '"  "@';
const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 20;

/**
 * Label · count · share · value · share of value · average, one row a key, live: the formulas read the columns that
 * were written, so a tier set by hand counts at once. Divisions by zero give 0.
 */
export function addShareTable(page: PageBuilder, table: ShareTable): ShareTablePlace {
  const hasValue = table.totalCell !== undefined;
  addHeaders(page, table.headers, hasValue);
  const firstRow = page.row;
  const totalRow = firstRow + table.rows.length;
  for (const row of table.rows) {
    const at = page.row;
    const rest = hasValue ? valueCells(table, row, at) : noteCells(row.note ?? "");
    page.addRow([chip(row), ...countCells(table, row, at, totalRow), ...rest], ROW_HEIGHT);
    if (!hasValue) page.merge(at, VALUE, NOTE_COLUMNS);
  }
  page.addRow(totalCells(table, firstRow, totalRow, hasValue), ROW_HEIGHT);
  return { firstRow, countColumn: COUNT, countShareColumn: COUNT_SHARE, valueShareColumn: VALUE_SHARE };
}

/** Headers over text stand left, those over figures right. */
function addHeaders(page: PageBuilder, headers: readonly string[], hasValue: boolean): void {
  const cells: PlannedCell[] = headers.map((value, i) => {
    if (i === 0) return { value, look: "tableHeaderText" };
    if (hasValue || FIRST_COLUMN + i < VALUE) return { value, look: "tableHeader" };
    return { value, look: "tableHeaderText", numberFormat: NOTE_FORMAT };
  });
  const blanks = new Array<PlannedCell>(CONTENT_COLUMNS - cells.length).fill({ look: "tableHeader" });
  const row = page.addRow([...cells, ...blanks], HEADER_HEIGHT);
  if (!hasValue) page.merge(row, VALUE, NOTE_COLUMNS);
}

function noteCells(note: string): Row {
  const blanks = new Array<PlannedCell>(NOTE_COLUMNS - 1).fill({ look: "tableText" });
  return [{ value: note, look: "tableText", numberFormat: NOTE_FORMAT }, ...blanks];
}

function chip({ label, fill, fontColor }: ShareRow): PlannedCell {
  return { value: label, look: "tableChip", fill, fontColor };
}

function countCells(table: ShareTable, row: ShareRow, at: number, totalRow: number): Row {
  const total = a1(totalRow, COUNT);
  return [
    {
      look: "tableFigure",
      numberFormat: "#,##0",
      ...(table.keys && row.key !== null ? { formula: countOf(table.keys, row.key) } : { value: row.count }),
    },
    { look: "tableFigure", numberFormat: "0.0%", formula: `=IF(${total}=0,0,${a1(at, COUNT)}/${total})` },
  ];
}

function valueCells(table: ShareTable, row: ShareRow, at: number): Row {
  const { numberFormat, totalCell } = table;
  const share =
    table.keys && table.shares && row.key !== null
      ? { formula: sumOf(table.shares, table.keys, row.key) }
      : { value: row.valueShare };
  return [
    { look: "tableFigure", numberFormat, formula: `=${a1(at, VALUE_SHARE)}*${totalCell ?? ""}` },
    { look: "tableFigure", numberFormat: "0.0%", ...share },
    average(at, numberFormat),
  ];
}

function totalCells(table: ShareTable, firstRow: number, totalRow: number, hasValue: boolean): Row {
  const sum = (column: number): string => `=SUM(${a1Range(firstRow, column, table.rows.length, 1)})`;
  const figure = (column: number, numberFormat: string): PlannedCell => ({
    look: "tableFigure",
    numberFormat,
    formula: sum(column),
  });
  return [
    { look: "tableText", value: table.totalLabel },
    figure(COUNT, "#,##0"),
    figure(COUNT_SHARE, "0.0%"),
    ...(hasValue
      ? [
          figure(VALUE, table.numberFormat),
          figure(VALUE_SHARE, "0.0%"),
          average(totalRow, table.numberFormat),
        ]
      : noteCells("")),
  ];
}

function average(row: number, numberFormat: string): PlannedCell {
  const count = a1(row, COUNT);
  return { look: "tableFigure", numberFormat, formula: `=IF(${count}=0,0,${a1(row, VALUE)}/${count})` };
}
