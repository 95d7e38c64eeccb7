import { accountKey } from "../table/accountKey";
import { READINESS_TIERS } from "../types";
import { inForce } from "./inForce";
import { keyHash } from "./keyHash";
import { countEntries, entryAt, isoMonth, monthNumber } from "./state";
import type { LogLine, Standing, TierLog } from "./types";

/** Best first, open questions last: the order of rows and columns of a matrix. */
export const STANDINGS: readonly Standing[] = [...READINESS_TIERS, "open"];

/** Who moved from one tier to another within a month. */
export interface Move {
  account: string;
  from: Standing;
  to: Standing;
  /** What the last line of the month says. */
  why: string;
}

/** How a list moved within a month: from where its accounts stood at its beginning to where they stood at its end. */
export interface MonthMovement {
  /** "2026-09" */
  month: string;
  /** Accounts by standing before (rows) and after (columns), in the order of STANDINGS. */
  matrix: number[][];
  /** Accounts that came into the list, by where they stood at the month's end. */
  joined: number[];
  moves: Move[];
}

/**
 * Movement over months, from the log: where everyone stands is taken back line by line, so that no picture of every
 * month is kept. Of the accounts that are in the list now; those that left it are in none of the months.
 *
 * @param through ISO date of the last month to tell of
 * @returns the months since the log begins, the latest first; none where nothing was run yet
 * @example movement(log, "2026-09-30")[0]?.matrix // => [[11, 1, 0, 0, 0, 0], [0, 31, …], …]
 */
export function movement({ lines, state }: TierLog, through: string): MonthMovement[] {
  if (!state) return [];
  const accounts = standingNow(state, lines);
  const byMonth = linesByMonth(lines);
  const months: MonthMovement[] = [];
  for (let month = monthNumber(through); month >= monthNumber(state.since); month--) {
    const iso = isoMonth(month);
    const matrix = STANDINGS.map(() => STANDINGS.map(() => 0));
    const joined = STANDINGS.map(() => 0);
    const moves: Move[] = [];
    const moved = netChanges(byMonth.get(iso) ?? []);
    for (const [hash, account] of accounts) {
      if (account.joined > month) continue;
      const change = moved.get(hash);
      const to = STANDINGS.indexOf(account.standing);
      if (change) account.standing = change.from;
      if (account.joined === month && month > monthNumber(state.since)) {
        joined[to] = (joined[to] ?? 0) + 1;
        continue;
      }
      const row = matrix[STANDINGS.indexOf(account.standing)];
      if (row) row[to] = (row[to] ?? 0) + 1;
      if (change && change.from !== change.to) moves.push(change);
    }
    months.push({ month: iso, matrix, joined, moves });
  }
  return months;
}

function standingNow(state: NonNullable<TierLog["state"]>, lines: readonly LogLine[]) {
  const accounts = new Map<string, { standing: Standing; joined: number }>();
  for (let at = 0; at < countEntries(state); at++) {
    const entry = entryAt(state, at);
    if (entry) accounts.set(entry.hash, { standing: entry.computed, joined: entry.joined });
  }
  for (const [key, { tier }] of inForce(lines)) {
    const account = accounts.get(keyHash(key));
    if (account) account.standing = tier;
  }
  return accounts;
}

function linesByMonth(lines: readonly LogLine[]): Map<string, LogLine[]> {
  const months = new Map<string, LogLine[]>();
  for (const line of lines) {
    const month = line.on.slice(0, 7);
    const others = months.get(month);
    if (others) others.push(line);
    else months.set(month, [line]);
  }
  return months;
}

/** What a month came to for each account that has lines in it, by hash. */
function netChanges(lines: readonly LogLine[]): Map<string, Move> {
  const changes = new Map<string, Move>();
  for (const { account, from, to, why } of lines) {
    const hash = keyHash(accountKey(account));
    changes.set(hash, { account, from: changes.get(hash)?.from ?? from, to, why });
  }
  return changes;
}
