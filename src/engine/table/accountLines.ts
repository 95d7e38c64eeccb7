import { isBlank } from "./isBlank";
import type { TableData } from "./types";

/**
 * Indexes of the lines that are accounts: those with anything in a mapped column, in the order of the sheet.
 *
 * @example accountLines({ ...table, rowCount: 3, columns: { name: { ...column, values: ["Acme", "", "Beta"] } } })
 * // => [0, 2]
 */
export function accountLines(table: TableData): Uint32Array {
  const filled = new Uint8Array(table.rowCount);
  for (const column of Object.values(table.columns)) {
    const { values } = column;
    for (let line = 0; line < table.rowCount; line++) if (!isBlank(values[line])) filled[line] = 1;
  }
  const lines = new Uint32Array(filled.reduce((count, one) => count + one, 0));
  let account = 0;
  filled.forEach((one, line) => {
    if (one) lines[account++] = line;
  });
  return lines;
}
