import type { Analysis } from "../analysis";
import type { CellValue } from "../types";

/** Spreads values by account over rows; rows that are no account are cleared. */
export type RowWriter = (valueOf: (account: number) => CellValue) => CellValue[];

/** Over the data rows: each line its account's value, told once an account, however many lines it has. */
export function lineWriter({
  rowCount,
  accounts,
  accountOf,
}: Pick<Analysis, "rowCount" | "accounts" | "accountOf">): RowWriter {
  return (valueOf) => {
    const byAccount = Array.from({ length: accounts }, (_, account) => valueOf(account));
    return Array.from({ length: rowCount }, (_, line) => byAccount[accountOf[line] ?? -1] ?? "");
  };
}

/** Over the rows of the Accounts sheet: one an account, in the order given. */
export function accountWriter(order: ArrayLike<number>): RowWriter {
  return (valueOf) => Array.from(order, valueOf);
}
