import { NUMBER, type CellColumn } from "./cells/cellColumn";
import { isPercentFormat } from "./isPercentFormat";

/** A fraction in points of 100, free of binary noise: 0.58 is 58, which 0.58 × 100 is not. */
export const toPoints = (fraction: number) => Math.round(fraction * 1e11) / 1e9;

/**
 * The points of the cells that their number format shows as per cent, by index: "0%" makes 0.8 eighty points [D1].
 *
 * @example percentCells(cellColumn([0.8, 0.8]), ["0%", "General"]) // => new Map([[0, 80]])
 */
export function percentCells(
  { codes, numbers }: CellColumn,
  numberFormats: readonly string[] | undefined,
): Map<number, number> {
  const percents = new Map<number, number>();
  numberFormats?.forEach((format, index) => {
    if (codes[index] === NUMBER && isPercentFormat(format))
      percents.set(index, toPoints(numbers[index] ?? NaN));
  });
  return percents;
}
