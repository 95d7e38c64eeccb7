import type { Culture } from "../../types";
import { readNumberTexts } from "../readNumberTexts";
import type { ColumnData } from "../types";

/**
 * The figures of a column, NaN where a cell holds none: only to see whether a line adds up others.
 *
 * @example columnFigures({ columnIndex: 1, header: "Revenue", values: [12, "1,200", "n/a"] }, english) // => [12, 1200, NaN]
 */
export function columnFigures({ values }: ColumnData, culture: Culture): Float64Array {
  const figures = new Float64Array(values.length).fill(Number.NaN);
  const texts: string[] = [];
  const lines: number[] = [];
  values.forEach((value, line) => {
    if (typeof value === "number") figures[line] = value;
    else if (typeof value === "string" && /\d/.test(value)) {
      texts.push(value);
      lines.push(line);
    }
  });
  readNumberTexts(texts, culture).forEach((read, at) => {
    const line = lines[at];
    if (read && line !== undefined) figures[line] = read.value;
  });
  return figures;
}
