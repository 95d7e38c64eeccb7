/** Series of a new chart, guessed from its cells as Excel does. */
import type { CellValue, ChartSeries } from "../../workbook/types";
import { intersection } from "../area";
import { absoluteReference } from "../classes/namedItemCollection";
import { range } from "../resolve";
import { familyOf } from "./chartTypes";
import type { RangeTarget } from "../targets";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * Texts in the first column are the labels, texts in the first row the series' names. "Auto" makes a series of
 * each column unless there are more columns than rows.
 */
export function seriesFromRange(source: RangeTarget, type: string, seriesBy: SeriesBy): ChartSeries[] {
  const used = source.sheet.usedArea(true);
  const cells = range(
    source.sheet,
    (used && intersection(used, source)) ?? { ...source, rowCount: 1, columnCount: 1 },
  );
  const values = source.sheet.values(cells);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && cells.columnCount > cells.rowCount);
  const inner = { names: hasNames(values), labels: hasLabels(values) };
  const [textLabels, names] = byRows ? [inner.names, inner.labels] : [inner.labels, inner.names];
  const family = familyOf(type);
  const lines = byRows ? cells.rowCount : cells.columnCount;
  if (family === "bubble" && lines > 2) return bubbles(cells, { byRows, names, type });
  // Points of a scatter chart share the first line's numbers as where they stand across.
  const labels = textLabels || (family === "scatter" && lines > 1);
  const count = (byRows ? cells.rowCount : cells.columnCount) - (labels ? 1 : 0);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    one(cells, index + (labels ? 1 : 0), { byRows, labels, names, type, number: index + 1 }),
  );
}

/** Where across, where up, how big: three lines a series; the first is shared when the others are pairs. */
function bubbles(
  cells: RangeTarget,
  { byRows, names, type }: { byRows: boolean; names: boolean; type: string },
): ChartSeries[] {
  const lines = byRows ? cells.rowCount : cells.columnCount;
  return Array.from({ length: Math.floor((lines - 1) / 2) }, (_, index) => {
    const shape = { byRows, labels: true, names, type, number: index + 1 };
    const up = one(cells, 1 + index * 2, shape);
    const size = one(cells, 2 + index * 2, shape);
    return { ...up, bubbleSizes: size.values };
  });
}

interface Shape {
  byRows: boolean;
  labels: boolean;
  names: boolean;
  type: string;
  number: number;
}

function one(cells: RangeTarget, index: number, { byRows, labels, names, type, number }: Shape): ChartSeries {
  const line = (at: number, from: number, count?: number): string => {
    const length = count ?? (byRows ? cells.columnCount : cells.rowCount) - from;
    const area = byRows
      ? { row: cells.row + at, column: cells.column + from, rowCount: 1, columnCount: length }
      : { row: cells.row + from, column: cells.column + at, rowCount: length, columnCount: 1 };
    return absoluteReference(range(cells.sheet, area));
  };
  const first = names ? 1 : 0;
  return {
    name: names ? `=${line(index, 0, 1)}` : `Series${number}`,
    values: line(index, first),
    categories: labels ? line(0, first) : "",
    type,
    axisGroup: "Primary",
  };
}

/** A top row of texts over numbers, or with a blank corner, holds names. */
function hasNames(values: readonly (readonly CellValue[])[]): boolean {
  const [top = [], ...rest] = values;
  return rest.length > 0 && top.slice(top.length > 1 ? 1 : 0).every((cell) => typeof cell === "string");
}

function hasLabels(values: readonly (readonly CellValue[])[]): boolean {
  const body = values.length > 1 ? values.slice(1) : values;
  return (values[0]?.length ?? 0) > 1 && body.every(([cell = ""]) => typeof cell === "string");
}
