import { cellValues, type CellValue, type Cells } from "../../engine";
import { askHeadings } from "../identity/headings";
import { printsOf } from "../identity/rowPrints";
import type { RowIdentity, RowPrints } from "../identity/types";
import type { DataRows, Source } from "../source/types";

/**
 * What was replaced in the user's own cells, so that one click takes it back: cells of one column, and how that column
 * and their rows are known again, wherever they stand by then. Plain data.
 */
export interface FixRecord {
  source: Source;
  rows: DataRows;
  /** Column of the sheet, from 0, and the heading above it. */
  column: number;
  header: string;
  cells: readonly FixedCell[];
  /** The rows with the new cells in them. */
  prints: RowPrints;
}

export interface FixedCell {
  /** Index within the data rows, from 0. */
  line: number;
  /** As a person would see it in the formula bar. */
  before: CellValue;
  after: CellValue;
  /** Null where it was left alone. */
  numberFormat: string | null;
}

/**
 * Makes the record of cells that are about to be replaced.
 *
 * @param identity what was read of the rows before
 * @returns what to call after the next sync.
 */
export function askFixRecord(
  sheet: Excel.Worksheet,
  fixed: Pick<FixRecord, "source" | "rows" | "column" | "cells">,
  identity: RowIdentity,
): () => FixRecord {
  const { rows, column, cells } = fixed;
  const readHeadings = askHeadings(sheet, rows.headerRow, [{ column }, ...identity.columns]);
  return () => {
    const headings = readHeadings();
    const columns = identity.columns.map((known) => ({
      ...known,
      // Headings of several lines are known by the last of them.
      header: headings[known.column] ?? "",
      values: known.column === column ? withCells(known.values, cells) : known.values,
    }));
    return { ...fixed, header: headings[column] ?? "", prints: printsOf({ columns }, rows.rowCount) };
  };
}

function withCells(values: Cells, cells: readonly FixedCell[]): Cells {
  const replaced = [...cellValues(values)];
  for (const { line, after } of cells) replaced[line] = after;
  return replaced;
}
