import { displayText } from "../displayText";
import { isBlank } from "../isBlank";
import { matchHeader } from "../matchHeader";
import type { SampleRow } from "../sampleRows";
import { figureColumns, isHeadingLine, isUnit } from "./headingCells";
import { joinLines } from "./joinLines";

/** The lines that name the columns: one mostly, two or three where headings are grouped, merged or broken. */
export interface HeadingLines {
  /** Index of the first and the last line. */
  first: number;
  last: number;
  /** The heading by column; "" where there is none. */
  texts: string[];
}

/** As many data rows as are needed to see what a column holds. */
const LOOKED_AT = 20;

/**
 * The lines around the header row that name the columns together with it.
 *
 * @param rows First rows of the region, the header row among them.
 * @param main Index of the header row.
 * @example headingLines(rowsOf([["", "Q1", "", "Q2", ""], ["Account", "Won", "Lost", "Won", "Lost"], ["Acme", 1, 2, 3, 4]]), 1)
 * // => { first: 0, last: 1, texts: ["Account", "Q1 Won", "Q1 Lost", "Q2 Won", "Q2 Lost"] }
 */
export function headingLines(rows: readonly SampleRow[], main: number): HeadingLines {
  let line = rows[main];
  if (!line) return { first: main, last: main, texts: [] };
  let last = main;
  const next = rows[main + 1];
  const below = rows.slice(main + 2, main + 2 + LOOKED_AT);
  if (next && isNoData(line, next, below)) {
    const texts = joinLines(line, next, below);
    if (texts) {
      last = main + 1;
      line = lineOf(line, texts);
    }
  }
  let first = main;
  const data = rows.slice(last + 1, last + 1 + LOOKED_AT);
  const upper = rows[main - 1];
  if (upper && upper.index === line.index - 1) {
    const texts = joinLines(upper, line, data);
    if (texts) {
      first = main - 1;
      line = lineOf(line, texts);
    }
  }
  return { first, last, texts: line.cells.map((cell) => (isBlank(cell) ? "" : displayText(cell).trim())) };
}

/**
 * Whether the row below the header row cannot be data: names stand in it where the rows below hold figures, and
 * under no heading of texts stands what only a line of data would say there.
 */
function isNoData(line: SampleRow, next: SampleRow, below: readonly SampleRow[]): boolean {
  if (next.index !== line.index + 1 || !isHeadingLine(next)) return false;
  const figures = figureColumns(below);
  const named = [...figures].filter((column) => !isBlank(next.cells[column]));
  if (named.length === 0 || named.length < figures.size / 2) return false;
  return next.cells.every((cell, column) => {
    const heading = line.cells[column];
    if (isBlank(cell) || isBlank(heading) || figures.has(column) || isUnit(cell)) return true;
    return matchHeader(displayText(cell)).length > 0;
  });
}

function lineOf(line: SampleRow, texts: string[]): SampleRow {
  return { index: line.index, cells: texts, filled: texts.filter((text) => text !== "").length };
}
