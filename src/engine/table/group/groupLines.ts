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
  const byKey = new AccountsByKey(values);
  const accountOf = accountsOf(codes, takesPart, byKey);
  return { ...byKey.end(codes.length), accountOf };
}

/** The account of every line, looked up once where lines in a row have the same text, as those of an order do. */
function accountsOf(codes: Uint32Array, takesPart: Uint8Array, byKey: AccountsByKey): Int32Array {
  const accountOf = new Int32Array(codes.length);
  let current = 0;
  let account = NO_ACCOUNT;
  for (let line = 0; line < accountOf.length; line++) {
    const code = takesPart[line] === 1 ? (codes[line] ?? 0) : 0; // the blank text has no account
    if (code !== current) {
      current = code;
      account = byKey.begin(code, line);
    }
    accountOf[line] = account;
  }
  return accountOf;
}

/** Accounts as their texts come up, run of lines after run. */
class AccountsByKey {
  readonly #texts: readonly string[];
  readonly #accountOfCode: Int32Array;
  readonly #accountOfKey = new Map<string, number>([["", NO_ACCOUNT]]);
  #accounts = 0;
  /** First lines and numbers of lines, by account; there are no more accounts than texts. */
  readonly #lines: Uint32Array;
  readonly #lineCounts: Uint32Array;
  /** The run that is going on. */
  #account = NO_ACCOUNT;
  #start = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#accountOfCode = new Int32Array(texts.length).fill(NOT_SEEN);
    this.#lines = new Uint32Array(texts.length);
    this.#lineCounts = new Uint32Array(texts.length);
  }

  /** Begins a run of lines with a text, and says whose they are. */
  begin(code: number, line: number): number {
    this.#endRun(line);
    let account = this.#accountOfCode[code] ?? NO_ACCOUNT;
    if (account === NOT_SEEN) account = this.#accountOfCode[code] = this.#find(code, line);
    this.#account = account;
    this.#start = line;
    return account;
  }

  /** What there is after the last line. */
  end(rowCount: number): Omit<Grouping, "accountOf"> {
    this.#endRun(rowCount);
    const accounts = this.#accounts;
    const [lines, lineCounts] = [this.#lines.slice(0, accounts), this.#lineCounts.slice(0, accounts)];
    return { accounts, lines, lineCounts };
  }

  #endRun(line: number): void {
    if (this.#account === NO_ACCOUNT) return;
    this.#lineCounts[this.#account] = (this.#lineCounts[this.#account] ?? 0) + line - this.#start;
  }

  #find(code: number, line: number): number {
    const key = accountKey(this.#texts[code] ?? "");
    const known = this.#accountOfKey.get(key);
    if (known !== undefined) return known;
    const account = this.#accounts++;
    this.#accountOfKey.set(key, account);
    this.#lines[account] = line;
    return account;
  }
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
