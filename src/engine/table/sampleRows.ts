import type { CellValue } from "../types";
import { isBlank } from "./isBlank";
import type { SheetSample } from "./types";

/** A row of the sample, the add-in's own columns blanked out. */
export interface SampleRow {
  /** Index within the region, from 0. */
  index: number;
  cells: readonly CellValue[];
  /** Cells that are not blank. */
  filled: number;
}

/**
 * The rows of a sample with their place in the region, the user's columns only.
 *
 * @example sampleRows({ head: [["a", 1]], tail: [["b", ""]], rowCount: 90, columnCount: 2, headerKnown: false, ownColumns: [] })
 * // => [{ index: 0, cells: ["a", 1], filled: 2 }, { index: 89, cells: ["b", ""], filled: 1 }]
 */
export function sampleRows(sample: SheetSample): SampleRow[] {
  const own = new Set(sample.ownColumns);
  const row = (cells: readonly CellValue[], index: number): SampleRow => {
    const users = Array.from({ length: sample.columnCount }, (_, column) =>
      own.has(column) ? "" : (cells[column] ?? ""),
    );
    return { index, cells: users, filled: users.filter((cell) => !isBlank(cell)).length };
  };
  const firstOfTail = sample.rowCount - sample.tail.length;
  return [
    ...sample.head.map((cells, index) => row(cells, index)),
    ...sample.tail.map((cells, index) => row(cells, firstOfTail + index)),
  ];
}
