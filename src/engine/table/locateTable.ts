import type { Message } from "../types";
import { locateRows } from "./find/locateRows";
import { sampleRows } from "./sampleRows";
import type { SheetSample, TableLayout } from "./types";

/**
 * Finds the user's table in a region of a sheet that holds one: its headings below title lines, its data rows
 * without totals and notes at the end, its columns. Headings over two lines are joined ("Q1 Revenue"). A column
 * without heading is named by its letter; a column with neither heading nor values, and the add-in's own columns,
 * are no part of it. In an Excel table (`headerKnown`) the first row is the header, whatever it looks like.
 *
 * @returns The layout, or the problem that a person can mend: nothing there, no headings, no rows below them.
 * @example locateTable(sampleOf([["Prospects Q3"], [], ["Account", "Revenue"], ["Acme", 1200], ["Total", 1200]]))
 * // => { headerRow: 2, firstDataRow: 3, rowCount: 1, totalsRows: 1,
 * //      columns: [{ index: 0, header: "Account" }, { index: 1, header: "Revenue" }] }
 */
export function locateTable(sample: SheetSample): TableLayout | { problem: Message } {
  return locateRows({
    rows: sampleRows(sample),
    rowCount: sample.rowCount,
    columnCount: sample.columnCount,
    firstColumn: sample.firstColumn ?? 0,
    headerKnown: sample.headerKnown,
    own: new Set(sample.ownColumns),
  });
}
