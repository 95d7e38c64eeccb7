import type { Area, Book, CellValue, Chart, Sheet } from "../../../../../src/workbench/workbook";

/** What a snippet left behind: its workbook, when every formula has its value, and what it said. */
interface Outcome {
  book: Book;
  logs: readonly string[];
}
export type Expected = Readonly<Record<string, (outcome: Outcome) => void>>;

/** @example areaOf("B2:C9") // => { row: 1, column: 1, rowCount: 8, columnCount: 2 } */
export function areaOf(address: string): Area {
  const [first = "", last = first] = address.split(":");
  const [top, left] = cornerOf(first);
  const [bottom, right] = cornerOf(last);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function cornerOf(cell: string): [row: number, column: number] {
  const [, letter = "A", number = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return [Number(number) - 1, letter.charCodeAt(0) - "A".charCodeAt(0)];
}

export function sheetOf(book: Book, name = "Sheet1"): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`The snippet left no sheet ${name}.`);
  return sheet;
}

export function values(book: Book, address: string, sheet?: string): CellValue[][] {
  return sheetOf(book, sheet).values(areaOf(address));
}

export function formulas(book: Book, address: string, sheet?: string): CellValue[][] {
  return sheetOf(book, sheet).formulas(areaOf(address));
}

/** Rows that are hidden, from 1 as Excel counts. */
export function hiddenRows(book: Book, last: number): number[] {
  const sheet = sheetOf(book);
  return Array.from({ length: last }, (_, row) => row + 1).filter((row) => sheet.rowHidden(row - 1));
}

export function onlyChart(book: Book): Chart {
  const [chart, ...more] = sheetOf(book).charts();
  if (!chart || more.length > 0) throw new Error(`There are ${more.length + (chart ? 1 : 0)} charts.`);
  return chart;
}
