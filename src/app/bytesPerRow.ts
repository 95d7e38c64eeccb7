import { rowBytes } from "../excel";
import type { CellValue } from "../engine";

/**
 * What a row of these columns weighs in a message, on average over some sampled lines.
 *
 * @example bytesPerRow([["Acme", "yes", 12]], [0, 2]) // => 13
 */
export function bytesPerRow(lines: readonly (readonly CellValue[])[], indexes: readonly number[]): number {
  const cells = (line: readonly CellValue[]) => indexes.map((index) => line[index] ?? "");
  const bytes = lines.reduce((sum, line) => sum + rowBytes(cells(line)), 0);
  return bytes / Math.max(lines.length, 1);
}
