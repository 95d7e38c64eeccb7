import type { Message } from "../../types";
import { columnName } from "../columnName";
import { dataEnd } from "../dataEnd";
import { headerRow } from "../headerRow";
import { isBlank } from "../isBlank";
import type { SampleRow } from "../sampleRows";
import type { TableLayout } from "../types";
import { headingLines } from "./headingLines";

/** The rows of a region as far as they were looked at, in their order. */
export interface RegionRows {
  rows: readonly SampleRow[];
  rowCount: number;
  columnCount: number;
  /** Column of the sheet that column 0 is, from 0. */
  firstColumn: number;
  /** The first row is the header, whatever it looks like. */
  headerKnown?: boolean;
  /** Columns that are no part of the user's table. */
  own?: ReadonlySet<number>;
}

/** Headings are looked for in the first rows only. */
const HEAD_ROWS = 50;

/**
 * Where the user's table is within the rows of a region that holds one table.
 *
 * @returns The layout, or the problem that a person can mend: nothing there, no headings, no rows below them.
 */
export function locateRows(region: RegionRows): TableLayout | { problem: Message } {
  const { rows, rowCount, headerKnown = false } = region;
  if (rows.every(({ filled }) => filled === 0)) return { problem: { id: "table.empty" } };
  const head = rows.filter(({ index }) => index < HEAD_ROWS);
  const main = headerKnown ? 0 : headerRow(head);
  if (main === null) return { problem: { id: "table.noHeader" } };
  const lines = headerKnown ? null : headingLines(head, main);
  const headings = lines?.texts ?? textsOf(rows[0]);
  const last = lines?.last ?? 0;
  const headerIndex = rows[last]?.index ?? last;

  const below = rows.slice(last + 1);
  const { endRow, totalsRows } = dataEnd(below, rowCount);
  const data = below.filter((row) => row.index < endRow);
  if (data.every(({ filled }) => filled === 0))
    return { problem: { id: "table.noRows", values: { header: shown(headings) } } };
  const headerLines = last - (lines?.first ?? 0) + 1;
  return {
    headerRow: headerIndex,
    ...(headerLines > 1 && { headerLines }),
    firstDataRow: headerIndex + 1,
    rowCount: endRow - headerIndex - 1,
    totalsRows,
    columns: columnsOf(headings, data, region),
  };
}

function textsOf(row: SampleRow | undefined): string[] {
  return (row?.cells ?? []).map((cell) => (isBlank(cell) ? "" : String(cell).trim()));
}

function columnsOf(
  headings: readonly string[],
  data: readonly SampleRow[],
  { own, headerKnown = false, firstColumn, columnCount }: RegionRows,
): TableLayout["columns"] {
  const columns: TableLayout["columns"] = [];
  for (let index = 0; index < columnCount; index++) {
    if (own?.has(index)) continue;
    const heading = headings[index] ?? "";
    if (heading === "" && !headerKnown && data.every((row) => isBlank(row.cells[index]))) continue;
    columns.push({ index, header: heading === "" ? columnName(firstColumn + index) : heading });
  }
  return columns;
}

/** The headings as a person recognises them, for a sentence. */
function shown(headings: readonly string[]): string {
  const texts = headings.filter((text) => text !== "");
  return texts.slice(0, 4).join(", ") + (texts.length > 4 ? ", …" : "");
}
