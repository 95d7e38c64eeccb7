import type { Culture } from "../../types";
import { cellColumn } from "../cells/cellCollector";
import { cellAt, countTexts, type Cells } from "../cells/cellColumn";
import { numbersWith } from "../cells/numbersWith";
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
  if (!holdsFigures(values)) return new Float64Array(values.length).fill(Number.NaN);
  const column = cellColumn(values);
  const read = readNumberTexts(column.texts, culture, countTexts(column));
  return numbersWith(
    column,
    read.map((number) => number?.value ?? Number.NaN),
  );
}

function holdsFigures(values: Cells): boolean {
  let cells = 0;
  let numbers = 0;
  for (let line = 0; line < values.length; line++) {
    const value = cellAt(values, line);
    if (isBlank(value)) continue;
    cells++;
    if (typeof value === "number" || (typeof value === "string" && scanNumberText(value) !== null)) numbers++;
    if (cells === LOOKED_AT) break;
  }
  return numbers > cells * FIGURE_SHARE;
}
