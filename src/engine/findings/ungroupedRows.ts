import type { Finding } from "../analysis";
import { accountKey } from "../table/accountKey";

/** Where more of the names than this stand there twice, the rows are rather lines of accounts than accounts. */
const MOST_REPEATED = 0.2;
/** Fewer repetitions than this are accounts that were entered twice, however short the list. */
const FEWEST_REPETITIONS = 5;

/** Accounts by what their names amount to; those without a name are in none. */
export function accountsByName(names: readonly string[]): number[][] {
  const accountsOf = new Map<string, number[]>();
  names.forEach((name, account) => {
    const key = accountKey(name);
    if (key === "") return;
    const known = accountsOf.get(key);
    if (known) known.push(account);
    else accountsOf.set(key, [account]);
  });
  return [...accountsOf.values()];
}

/** Whether a name that stands there twice is not the exception. */
export function areRowsUngrouped(named: readonly (readonly number[])[]): boolean {
  const rows = named.reduce((sum, { length }) => sum + length, 0);
  return rows - named.length > rows * MOST_REPEATED;
}

/**
 * Rows that were counted as accounts although the same names stand in them again and again, as in a list of orders:
 * the few rows that are looked at beforehand need not show it, and every figure is then of rows, not of accounts.
 *
 * @example ungroupedRows([...Array<string>(6).fill("Acme"), "Beta"])[0]?.message.values // => { count: 7, accounts: 2 }
 */
export function ungroupedRows(names: readonly string[]): Finding[] {
  const named = accountsByName(names);
  const rows = named.flat().length;
  if (!areRowsUngrouped(named) || rows - named.length < FEWEST_REPETITIONS) return [];
  const repeated = named.filter(({ length }) => length > 1).flat();
  return [
    {
      kind: "rows.ungrouped",
      message: {
        id: "finding.ungroupedRows",
        values: { count: rows, accounts: named.length },
      },
      accounts: repeated.sort((a, b) => a - b),
    },
  ];
}
