import { LINE_FATES, NO_ACCOUNT, type LineFate, type TableColumns } from "./table/types";
import type { Ledger } from "./analysis";
import { APART } from "./models/abc/status";
import { CompensatedSum } from "./stats/compensatedSum";

/** What the ledger needs to know of a table. */
export type LedgerColumns = Pick<
  TableColumns,
  "accountOf" | "filtered" | "grouped" | "lineValues" | "measure"
>;

/**
 * Every line of the table counted once, and the measure with it [G7]. The first that holds decides: left out by
 * `where` or a filter; without an account; the measure blank or unreadable; its account stands apart; computed. A
 * line that is no data (a subtotal, a heading between the data) is not counted. Without a measure every line of an
 * account is computed.
 *
 * @param status index into ABC_STATUS, by account
 * @param aside lines that are no data
 * @example ledgerOf(columns, abc.status).computed // => { lines: 397884, sum: 8911407.904 }
 */
export function ledgerOf(
  columns: LedgerColumns,
  status: Uint8Array | undefined,
  aside: readonly number[] = [],
  sheetTotal?: number,
): Ledger {
  const { lineValues, accountOf } = columns;
  const total = new CompensatedSum();
  const entries = Object.fromEntries(
    LINE_FATES.map((fate) => [fate, { lines: 0, sum: new CompensatedSum() }]),
  ) as Record<LineFate, { lines: number; sum: CompensatedSum }>;
  const isAside = new Uint8Array(accountOf.length);
  for (const line of aside) isAside[line] = 1;
  for (let line = 0; line < accountOf.length; line++) {
    if (isAside[line] === 1) continue;
    const entry = entries[fateOf(line, columns, status)];
    const value = lineValues[line] ?? NaN;
    entry.lines++;
    if (value !== value) continue;
    entry.sum.add(value);
    total.add(value);
  }
  const entryOf = (fate: LineFate) => ({ lines: entries[fate].lines, sum: entries[fate].sum.value });
  return {
    computed: entryOf("computed"),
    filtered: entryOf("filtered"),
    apart: entryOf("apart"),
    unreadable: entryOf("unreadable"),
    noAccount: entryOf("noAccount"),
    total: total.value,
    ...(sheetTotal === undefined ? {} : { sheetTotal }),
  };
}

function fateOf(
  line: number,
  { accountOf, filtered, grouped, lineValues, measure }: LedgerColumns,
  status: Uint8Array | undefined,
): LineFate {
  if (filtered[line] === 1) return "filtered";
  const account = accountOf[line] ?? NO_ACCOUNT;
  // Where each line is an account, only a wholly blank one has none: there is nothing in it to read.
  if (account === NO_ACCOUNT) return grouped ? "noAccount" : "unreadable";
  if (measure === null) return "computed";
  if (Number.isNaN(lineValues[line] ?? NaN)) return "unreadable";
  return status?.[account] === APART ? "apart" : "computed";
}
