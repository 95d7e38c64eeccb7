import type { AsOf } from "../../asOf";
import { NO_ACCOUNT, type TableColumns } from "../../table/types";
import { sumByAccount } from "../../table/group/byAccount";
import { monthsBefore } from "./monthsBefore";

/** Two windows of the same length that meet: the months up to the as-of date, and as many before them [C1]. */
export interface Windows {
  /** Sum within the later window, by account: 0 without a line there, NaN where none of its lines can be read. */
  current: Float64Array;
  /** The same for the earlier window. */
  previous: Float64Array;
  /** 1 where a line of the account is dated before both windows. */
  before: Uint8Array;
  /** First days of the earlier and the later window, and the last day: the as-of date. */
  start: number;
  turn: number;
  end: number;
  /** First and last day of any account's line up to the as-of date; NaN where there is none. */
  firstDay: number;
  lastDay: number;
  /** Lines of accounts without a readable date: they are in neither window. */
  undated: number;
}

/** The usual length of a window. */
const WINDOW_MONTHS = 12;

/** Days that the data may begin late or end early and still fill a window: a week without an order is no gap. */
const GRACE = 7;

/** What windows are made from. */
export type DatedLines = Pick<TableColumns, "accounts" | "accountOf" | "lineColumns">;

/**
 * Sums of dated lines in the 12 months to as-of and in the 12 before, by account [C1]. Lines after the as-of date are in
 * neither.
 *
 * @param values one a line, as a column of `lineColumns.numbers`; null counts lines
 * @returns null where no date is mapped
 * @example windowSums(columns, columns.lineColumns.numbers.revenue ?? null, asOf)?.current // => [1200, 0]
 */
export function windowSums(
  { accounts, accountOf, lineColumns }: DatedLines,
  values: Float64Array | null,
  asOf: Pick<AsOf, "day">,
  months: number = WINDOW_MONTHS,
): Windows | null {
  const { date } = lineColumns.numbers;
  if (!date) return null;
  const end = asOf.day;
  // From the day after, so that whole months stay whole: the year to 31 March begins on 1 April.
  const turn = monthsBefore(end + 1, months);
  const start = monthsBefore(end + 1, 2 * months);
  const inCurrent = new Int32Array(accountOf.length).fill(NO_ACCOUNT);
  const inPrevious = new Int32Array(accountOf.length).fill(NO_ACCOUNT);
  const before = new Uint8Array(accounts);
  let firstDay = NaN;
  let lastDay = NaN;
  let undated = 0;
  for (let line = 0; line < accountOf.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    if (account === NO_ACCOUNT) continue;
    const day = Math.floor(date[line] ?? NaN);
    if (day !== day) undated++;
    if (!(day <= end)) continue;
    if (!(firstDay <= day)) firstDay = day;
    if (!(lastDay >= day)) lastDay = day;
    if (day >= turn) inCurrent[line] = account;
    else if (day >= start) inPrevious[line] = account;
    else before[account] = 1;
  }
  const summed = values ?? new Float64Array(accountOf.length).fill(1);
  return {
    current: sumsOf(summed, inCurrent, accounts),
    previous: sumsOf(summed, inPrevious, accounts),
    before,
    start,
    turn,
    end,
    firstDay,
    lastDay,
    undated,
  };
}

/**
 * Whether the data fills a window only in part: it begins after the earlier one did, or ends before the later one does.
 *
 * @example partialWindows({ firstDay: 46000, lastDay: 46295, start: 45565, end: 46295 }) // => { earlier: true, later: false }
 */
export function partialWindows({
  firstDay,
  lastDay,
  start,
  end,
}: Pick<Windows, "firstDay" | "lastDay" | "start" | "end">): { earlier: boolean; later: boolean } {
  return { earlier: firstDay > start + GRACE, later: lastDay < end - GRACE };
}

/** Nobody's lines sum to 0; lines of which none can be read, to nothing known. */
function sumsOf(values: Float64Array, accountOf: Int32Array, accounts: number): Float64Array {
  const sums = sumByAccount(values, { accountOf, accounts });
  const hasLine = new Uint8Array(accounts);
  for (const account of accountOf) if (account !== NO_ACCOUNT) hasLine[account] = 1;
  return sums.map((sum, account) => (sum === sum || hasLine[account] === 1 ? sum : 0));
}
