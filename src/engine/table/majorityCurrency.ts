import { CURRENCY_CODES, currenciesOf } from "./currencies";

/** The currency that a column is in [D4]. */
export interface ColumnCurrency {
  /** As a person recognises it: the code where any cell leaves no doubt, else the mark that is written most. */
  shown: string;
  /** Whether cells with this mark are in it. */
  includes: (mark: string) => boolean;
}

/**
 * The currency of most of a column's cells [D4]. A mark that may mean several currencies ("$", "¥") counts for
 * each of them, so that it goes with the majority where it can; a draw goes to the currency that more cells name
 * without doubt, then to the more common one. The order of the cells does not matter.
 *
 * @param counts Number of cells by mark; cells without one are in no currency and do not count.
 * @returns null where no cell has a mark.
 * @example majorityCurrency(new Map([["$", 8], ["USD", 1], ["€", 2]]))?.shown // => "USD"
 */
export function majorityCurrency(counts: ReadonlyMap<string, number>): ColumnCurrency | null {
  const could = new Map<string, number>();
  const certain = new Map<string, number>();
  for (const [mark, count] of counts) {
    const codes = currenciesOf(mark);
    for (const code of codes) could.set(code, (could.get(code) ?? 0) + count);
    const [only] = codes;
    if (only !== undefined && codes.length === 1) certain.set(only, (certain.get(only) ?? 0) + count);
  }
  const rank = (code: string) =>
    (CURRENCY_CODES.indexOf(code) + CURRENCY_CODES.length) % CURRENCY_CODES.length;
  const [majority] = [...could.keys()].sort(
    (a, b) =>
      (could.get(b) ?? 0) - (could.get(a) ?? 0) ||
      (certain.get(b) ?? 0) - (certain.get(a) ?? 0) ||
      rank(a) - rank(b) ||
      (a < b ? -1 : 1),
  );
  if (majority === undefined) return null;
  const includes = (mark: string) => currenciesOf(mark).includes(majority);
  return { shown: certain.has(majority) ? majority : mostWritten(counts, includes), includes };
}

function mostWritten(counts: ReadonlyMap<string, number>, includes: (mark: string) => boolean): string {
  const own = [...counts].filter(([mark]) => includes(mark));
  own.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return own[0]?.[0] ?? "";
}
