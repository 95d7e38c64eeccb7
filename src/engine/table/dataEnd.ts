import type { CellValue } from "../types";
import { isBlank } from "./isBlank";
import { isNoteText } from "./noteText";
import { scanNumberText } from "./numberText";
import type { SampleRow } from "./sampleRows";
import { isTotalsWord } from "./totalsWords";

/** Where the data ends. */
export interface DataEnd {
  /** Index of the row behind the last data row. */
  endRow: number;
  totalsRows: number;
}

/**
 * Finds the end of the data from the bottom up: blank rows, notes below the table and rows that add up the
 * others are no data. Only rows of the sample are looked at.
 *
 * @param rows Rows of the sample below the header, in their order.
 * @param rowCount Rows of the region.
 * @example dataEnd([acme, beta, total], 4) // => { endRow: 3, totalsRows: 1 }
 */
export function dataEnd(rows: readonly SampleRow[], rowCount: number): DataEnd {
  const width = Math.max(0, ...rows.map(({ filled }) => filled));
  let endRow = rowCount;
  let totalsRows = 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    // A gap between the sample's tail and its head: the rows in between were not seen and are data.
    if (!row || row.index !== endRow - 1) break;
    if (isTotalsRow(row)) totalsRows++;
    else if (row.filled > 0 && !(width > 1 && isNote(row))) break;
    endRow--;
  }
  return { endRow, totalsRows };
}

/** A totals word, and beside it figures only: an account named "Total" has an owner, a region or answers. */
export function isTotalsRow(row: SampleRow): boolean {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  const labels = cells.filter(isTotalsWord).length;
  return labels > 0 && cells.filter((cell) => !isTotalsWord(cell)).every(isFigure);
}

function isFigure(cell: CellValue): boolean {
  if (typeof cell === "string") return /^[-–—]+$/.test(cell.trim()) || scanNumberText(cell) !== null;
  return typeof cell === "number";
}

function isNote(row: SampleRow): boolean {
  const text = row.cells.find((cell) => !isBlank(cell));
  return row.filled === 1 && typeof text === "string" && (/^\s*[*※]/.test(text) || isNoteText(text));
}
