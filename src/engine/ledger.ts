import type { Ledger, LedgerEntry } from "./analysis";
import { APART } from "./models/abc/classify";
import { CompensatedSum } from "./stats/compensatedSum";

/**
 * Every line of the table counted once, and the measure with it [G7]: computed, apart, or unreadable (the measure
 * blank, unreadable, or the line wholly blank). Without a measure every account counts as computed.
 *
 * @param measure values as read, by account; null where no measure is ranked
 * @param status index into ABC_STATUS, by account
 */
export function ledgerOf(
  rowCount: number,
  accounts: number,
  measure: Float64Array | null,
  status?: Uint8Array,
): Ledger {
  const sums = { computed: new CompensatedSum(), apart: new CompensatedSum(), total: new CompensatedSum() };
  const lines = { computed: 0, apart: 0 };
  for (let i = 0; i < accounts; i++) {
    const value = measure?.[i] ?? 0;
    if (Number.isNaN(value)) continue;
    const entry = status?.[i] === APART ? "apart" : "computed";
    lines[entry]++;
    sums[entry].add(value);
    sums.total.add(value);
  }
  return {
    computed: { lines: lines.computed, sum: sums.computed.value },
    filtered: nothing(),
    apart: { lines: lines.apart, sum: sums.apart.value },
    unreadable: { lines: rowCount - lines.computed - lines.apart, sum: 0 },
    noAccount: nothing(),
    total: sums.total.value,
  };
}

function nothing(): LedgerEntry {
  return { lines: 0, sum: 0 };
}
