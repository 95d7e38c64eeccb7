/** Series of a new chart, guessed from its cells as Excel does. */
import type { CellValue, ChartSeries } from "../../workbook/types";
import { intersection } from "../area";
import { absoluteReference } from "../classes/namedItemCollection";
import { range } from "../resolve";
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
  const [labels, names] = byRows ? [inner.names, inner.labels] : [inner.labels, inner.names];
  const count = (byRows ? cells.rowCount : cells.columnCount) - (labels ? 1 : 0);
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    one(cells, index + (labels ? 1 : 0), { byRows, labels, names, type, number: index + 1 }),
  );
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
