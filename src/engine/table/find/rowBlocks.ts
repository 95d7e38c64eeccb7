import { isBlank } from "../isBlank";
import type { SampleRow } from "../sampleRows";

/** Neighbouring columns, `end` not included. */
export interface ColumnBand {
  start: number;
  end: number;
}

/** The rows with only these columns; what stands beside them is blanked out. */
export function withinBand(rows: readonly SampleRow[], { start, end }: ColumnBand): SampleRow[] {
  return rows.map(({ index, cells }) => {
    const inside = cells.map((cell, column) => (column >= start && column < end ? cell : ""));
    return { index, cells: inside, filled: inside.filter((cell) => !isBlank(cell)).length };
  });
}

/**
 * Runs of columns that hold something, parted by wholly blank ones.
 *
 * @example columnBands(rowsOf([["Account", "", "Region"], ["Acme", "", "North"]]))
 * // => [{ start: 0, end: 1 }, { start: 2, end: 3 }]
 */
export function columnBands(rows: readonly SampleRow[]): ColumnBand[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const isUsed = (column: number) => rows.some(({ cells }) => !isBlank(cells[column]));
  const bands: ColumnBand[] = [];
  for (let column = 0; column < width; column++) {
    if (!isUsed(column)) continue;
    const last = bands.at(-1);
    if (last?.end === column) last.end++;
    else bands.push({ start: column, end: column + 1 });
  }
  return bands;
}

/**
 * Runs of rows that hold something, parted by wholly blank ones. Rows that were not looked at part nothing: a
 * blank one among them would have been looked at.
 *
 * @example rowBlocks(rowsOf([["Prospects"], [""], ["Account"], ["Acme"]])).map((block) => block.length) // => [1, 2]
 */
export function rowBlocks(rows: readonly SampleRow[]): SampleRow[][] {
  const blocks: SampleRow[][] = [];
  let isOpen = false;
  for (const row of rows) {
    if (row.filled > 0) {
      if (isOpen) blocks.at(-1)?.push(row);
      else blocks.push([row]);
    }
    isOpen = row.filled > 0;
  }
  return blocks;
}

/** The rows up to the last one that holds something. */
export function upToLastFilled(rows: readonly SampleRow[]): SampleRow[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.filled === 0) end--;
  return rows.slice(0, end);
}
