import { NO_ACCOUNT, type TextColumn } from "../types";
import { accountKey } from "../accountKey";

/** Which line belongs to which account; accounts stand in the order of their first lines. */
export interface Grouping {
  accounts: number;
  /** Account by line, or NO_ACCOUNT. */
  accountOf: Int32Array;
  /** First line, by account. */
  lines: Uint32Array;
  /** Number of lines, by account. */
  lineCounts: Uint32Array;
  /** Before accounts went to their parents [G5]; undefined where none did. */
  members?: Members;
}

/** Accounts as the lines name them, where they were rolled up into families. */
export interface Members {
  /** Member by line, or NO_ACCOUNT. */
  accountOf: Int32Array;
  accounts: number;
  /** Account by line, of the lines that name it themselves; else NO_ACCOUNT. */
  ownLines: Int32Array;
}

const NOT_SEEN = -2;

/**
 * Groups lines by key [G1]. A line that takes no part, or whose key is blank, has no account.
 *
 * @param takesPart 1 = the line takes part, one a line
 * @example groupLines({ codes: [1, 2, 3], values: ["", "Acme", "Beta", "ACME "] }, [1, 1, 1]).accountOf // => [0, 1, 0]
 */
export function groupLines({ codes, values }: TextColumn, takesPart: Uint8Array): Grouping {
  const accountByKey = new Map<string, number>();
  const accountByCode = new Int32Array(values.length).fill(NOT_SEEN);
  const accountOfCode = (code: number): number => {
    const key = accountKey(values[code] ?? "");
    if (key === "") return NO_ACCOUNT;
    const known = accountByKey.get(key);
    if (known !== undefined) return known;
    accountByKey.set(key, accountByKey.size);
    return accountByKey.size - 1;
  };
  const accountOf = new Int32Array(codes.length);
  // No more accounts than texts.
  const lines = new Uint32Array(values.length);
  const lineCounts = new Uint32Array(values.length);
  for (let line = 0; line < accountOf.length; line++) {
    let account = NO_ACCOUNT;
    if (takesPart[line] === 1) {
      const code = codes[line] ?? 0;
      account = accountByCode[code] ?? NO_ACCOUNT;
      if (account === NOT_SEEN) accountByCode[code] = account = accountOfCode(code);
    }
    accountOf[line] = account;
    if (account === NO_ACCOUNT) continue;
    const before = lineCounts[account] ?? 0;
    if (before === 0) lines[account] = line;
    lineCounts[account] = before + 1;
  }
  const accounts = accountByKey.size;
  return { accounts, accountOf, lines: lines.slice(0, accounts), lineCounts: lineCounts.slice(0, accounts) };
}

/**
 * Every line that takes part as an account of its own.
 *
 * @example eachLine(Uint8Array.of(1, 0, 1)).accountOf // => [0, -1, 1]
 */
export function eachLine(takesPart: Uint8Array): Grouping {
  const accountOf = new Int32Array(takesPart.length).fill(NO_ACCOUNT);
  let accounts = 0;
  for (let line = 0; line < takesPart.length; line++) if (takesPart[line] === 1) accountOf[line] = accounts++;
  return groupingOf(accountOf, accounts);
}

/**
 * First lines and line counts of accounts.
 *
 * @param accountOf accounts numbered from 0 in the order of their first lines
 * @example groupingOf(Int32Array.of(0, 1, 0), 2).lineCounts // => [2, 1]
 */
export function groupingOf(accountOf: Int32Array, accounts: number): Grouping {
  const lines = new Uint32Array(accounts);
  const lineCounts = new Uint32Array(accounts);
  for (let line = 0; line < accountOf.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    if (account === NO_ACCOUNT) continue;
    if (lineCounts[account] === 0) lines[account] = line;
    lineCounts[account] = (lineCounts[account] ?? 0) + 1;
  }
  return { accounts, accountOf, lines, lineCounts };
}
