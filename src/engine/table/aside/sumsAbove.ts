import type { Culture } from "../../types";
import { cellColumn } from "../cells/cellCollector";
import { NUMBER } from "../cells/cellColumn";
import type { ColumnData } from "../types";
import { isSum } from "./addsUp";
import { columnFigures } from "./columnFigures";

/** What the lines so far add up to, column by column. */
export interface SumsAbove {
  /** Takes a line into the sums. */
  add: (line: number) => void;
  /** The figures of a line that are the sums of at least so many lines before it, by column index. */
  addedUpBy: (line: number, fewest: number) => Map<number, number>;
}

/**
 * Sums of columns that grow line by line: of all their figures, and of those that a sheet adds, which skips the ones
 * that are written as text.
 *
 * @param end The lines before it are taken in at once.
 * @param left Lines that are no data.
 * @example sumsAbove([revenues], english, 2, new Set()).addedUpBy(2, 2) // 12, 9, 21 => new Map([[1, 21]])
 */
export function sumsAbove(
  columns: readonly ColumnData[],
  culture: Culture,
  end: number,
  left: ReadonlySet<number>,
): SumsAbove {
  const grown = columns.map((column) => new GrowingSum(column, culture));
  for (const each of grown) for (let line = 0; line < end; line++) if (!left.has(line)) each.add(line);
  return {
    add(line) {
      for (const each of grown) each.add(line);
    },
    addedUpBy(line, fewest) {
      const found = new Map<number, number>();
      for (const each of grown) if (each.isAt(line, fewest)) found.set(each.columnIndex, each.figure(line));
      return found;
    },
  };
}

class GrowingSum {
  readonly columnIndex: number;
  private readonly figures: Float64Array;
  private readonly codes: ReturnType<typeof cellColumn>["codes"];
  private sum = 0;
  private ofNumbers = 0;
  private count = 0;

  constructor(column: ColumnData, culture: Culture) {
    this.columnIndex = column.columnIndex;
    this.figures = columnFigures(column, culture);
    this.codes = cellColumn(column.values).codes;
  }

  figure(line: number): number {
    return this.figures[line] ?? Number.NaN;
  }

  add(line: number): void {
    const figure = this.figure(line);
    if (Number.isNaN(figure)) return;
    this.count++;
    this.sum += figure;
    if (this.codes[line] === NUMBER) this.ofNumbers += figure;
  }

  /** Whether a line's figure is what the lines so far add up to. */
  isAt(line: number, fewest: number): boolean {
    const figure = this.figure(line);
    return this.count >= fewest && (isSum(this.sum, figure) || isSum(this.ofNumbers, figure));
  }
}
