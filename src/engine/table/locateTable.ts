import type { Message } from "../types";
import { columnName } from "./columnName";
import { dataEnd } from "./dataEnd";
import { displayText } from "./displayText";
import { headerRow } from "./headerRow";
import { isBlank } from "./isBlank";
import { sampleRows, type SampleRow } from "./sampleRows";
import type { SheetSample, TableLayout } from "./types";

/**
 * Finds the user's table in a region of a sheet: its header row below title lines, its data rows without totals
 * and notes at the end, its columns. A column without header is named by its letter; a column with neither
 * header nor values, and the add-in's own columns, are no part of it. In an Excel table (`headerKnown`) the
 * first row is the header, whatever it looks like.
 *
 * @returns The layout, or the problem that a person can mend: nothing there, no headings, no rows below them.
 * @example locateTable(sampleOf([["Prospects Q3"], [], ["Account", "Revenue"], ["Acme", 1200], ["Total", 1200]]))
 * // => { headerRow: 2, firstDataRow: 3, rowCount: 1, totalsRows: 1,
 * //      columns: [{ index: 0, header: "Account" }, { index: 1, header: "Revenue" }] }
 */
export function locateTable(sample: SheetSample): TableLayout | { problem: Message } {
  const rows = sampleRows(sample);
  if (rows.every(({ filled }) => filled === 0)) return { problem: { id: "table.empty" } };
  const header = sample.headerKnown ? 0 : headerRow(rows.slice(0, sample.head.length));
  const headings = header === null ? undefined : rows[header];
  if (header === null || !headings) return { problem: { id: "table.noHeader" } };

  const below = rows.slice(header + 1);
  const { endRow, totalsRows } = dataEnd(below, sample.rowCount);
  const data = below.filter((row) => row.index < endRow);
  if (data.every(({ filled }) => filled === 0)) {
    return { problem: { id: "table.noRows", values: { header: headingsText(headings) } } };
  }
  return {
    headerRow: header,
    firstDataRow: header + 1,
    rowCount: endRow - header - 1,
    totalsRows,
    columns: columnsOf(headings, data, sample),
  };
}

function columnsOf(headings: SampleRow, data: readonly SampleRow[], sample: SheetSample) {
  const own = new Set(sample.ownColumns);
  const columns: TableLayout["columns"] = [];
  headings.cells.forEach((cell, index) => {
    if (own.has(index)) return;
    const hasHeader = !isBlank(cell);
    if (!hasHeader && !sample.headerKnown && data.every((row) => isBlank(row.cells[index]))) return;
    const header = hasHeader ? displayText(cell).trim() : columnName((sample.firstColumn ?? 0) + index);
    columns.push({ index, header });
  });
  return columns;
}

/** The headings as a person recognises them, for a sentence. */
function headingsText(headings: SampleRow): string {
  const texts = headings.cells.filter((cell) => !isBlank(cell)).map(displayText);
  return texts.slice(0, 4).join(", ") + (texts.length > 4 ? ", …" : "");
}
