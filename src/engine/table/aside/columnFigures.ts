import type { Culture } from "../../types";
import { isBlank } from "../isBlank";
import { scanNumberText } from "../numberText";
import { readNumberTexts } from "../readNumberTexts";
import type { ColumnData } from "../types";

const LOOKED_AT = 200;
/** A column with fewer figures among its first cells holds names, remarks or codes. */
const FIGURE_SHARE = 0.3;

/**
 * The figures of a column, NaN where a cell holds none: only to see whether a line adds up others.
 * A column of texts has none, whatever numbers stand in them.
 *
 * @example columnFigures({ columnIndex: 1, header: "Revenue", values: [12, "1,200", "n/a"] }, english) // => [12, 1200, NaN]
 */
export function columnFigures({ values }: ColumnData, culture: Culture): Float64Array {
  const figures = new Float64Array(values.length).fill(Number.NaN);
  if (!holdsFigures(values)) return figures;
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

function holdsFigures(values: ColumnData["values"]): boolean {
  let cells = 0;
  let numbers = 0;
  for (const value of values) {
    if (isBlank(value)) continue;
    cells++;
    if (typeof value === "number" || (typeof value === "string" && scanNumberText(value) !== null)) numbers++;
    if (cells === LOOKED_AT) break;
  }
  return numbers > cells * FIGURE_SHARE;
}
