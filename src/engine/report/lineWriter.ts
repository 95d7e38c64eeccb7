import type { Analysis } from "../analysis";
import type { CellValue } from "../types";

/** Spreads values by account over the data rows; rows that are no account are cleared. */
export type LineWriter = (valueOf: (account: number) => CellValue) => CellValue[];

export function lineWriter({
  rowCount,
  accounts,
  lines,
}: Pick<Analysis, "rowCount" | "accounts" | "lines">): LineWriter {
  return (valueOf) => {
    const values = new Array<CellValue>(rowCount).fill("");
    for (let account = 0; account < accounts; account++) values[lines[account] ?? 0] = valueOf(account);
    return values;
  };
}
