import { rowPixels } from "../cells/units";
import type { RowTag } from "./gridEvents";

/** What the parts around a grid need to know of it. */
export interface GridSummary {
  rowCount: number;
  /** Columns up to the last one with a cell. */
  columnCount: number;
  /** Pixels, of rows that somebody sized. */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  /** Groups of the outline, of rows that are in any. */
  rowOutline: Record<number, number>;
}

/** Of a sheet of which nothing was read yet. */
export const emptySummary = (): GridSummary => ({
  rowCount: 0,
  columnCount: 0,
  rowHeights: {},
  hiddenRows: [],
  rowOutline: {},
});

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** Notes a row's own height and whether it is hidden. */
export function noteRow(summary: GridSummary, { row, attributes }: Pick<RowTag, "row" | "attributes">): void {
  summary.rowCount = Math.max(summary.rowCount, row + 1);
  if (attributes["ht"] !== undefined && isOn(attributes["customHeight"]))
    summary.rowHeights[row] = rowPixels(Number(attributes["ht"]));
  if (isOn(attributes["hidden"])) summary.hiddenRows.push(row);
  const level = Number(attributes["outlineLevel"] ?? 0);
  if (level > 0) summary.rowOutline[row] = level;
}

/** Makes the grid as wide as a cell that was met. */
export function noteCell(summary: GridSummary, column: number): void {
  if (column >= summary.columnCount) summary.columnCount = column + 1;
}
