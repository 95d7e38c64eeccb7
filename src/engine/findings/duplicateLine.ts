import type { Finding } from "../analysis";
import { nameOfField, type Headers } from "../models/headers";
import { NO_ACCOUNT, type TableColumns } from "../table/types";

/**
 * Lines that repeat an earlier one in every column that was read [G4]: reported, never merged.
 *
 * @example duplicateLines(columns)[0]?.message.values // => { count: 2, columns: ["Date", "Amount"], row: "9" }
 */
export function duplicateLines(
  { repeated, accountOf, headers }: Pick<TableColumns, "repeated" | "accountOf"> & { headers: Headers },
  firstRow: number,
): Finding[] {
  const [first] = repeated.lines;
  if (first === undefined) return [];
  const accounts = new Set(Array.from(repeated.lines, (line) => accountOf[line] ?? NO_ACCOUNT));
  return [
    {
      kind: "duplicate.line",
      message: {
        id: "finding.duplicateLine",
        values: {
          count: repeated.lines.length,
          columns: repeated.columns.map((field) => nameOfField(field, headers)),
          row: String(firstRow + first),
        },
      },
      accounts: [...accounts].sort((a, b) => a - b),
    },
  ];
}
