import { accountKey } from "../table/accountKey";
import { accountKeys, accountsCalled } from "../table/accountLabels";
import { isBlank } from "../table/isBlank";
import { NO_ACCOUNT, NO_TIER, type TableColumns, type TableData } from "../table/types";
import { READINESS_TIERS, type CellValue, type ReadinessTier } from "../types";
import { hasEnded, inForce } from "./inForce";
import { keyHash } from "./keyHash";
import { logNames } from "./logNames";
import { overridesOf } from "./overridesOf";
import { entryAt } from "./state";
import type { LogRequest, Override, Tag } from "./types";

/** The tiers set by hand as they hold in this run, after cells, log and tag were brought together. */
export interface ResolvedOverrides {
  /** By account: index into READINESS_TIERS, or NO_TIER. */
  tiers: Uint8Array;
  /** What is known of each, by account; those without one are left out. */
  overrides: ReadonlyMap<number, Override>;
  /** The "Set by hand" cells as they are to stand, one a data row; undefined: as they are. */
  cells?: readonly CellValue[];
  /** Accounts whose "Set by hand" cell is to stand otherwise than it does. */
  decided: readonly number[];
  /** Accounts that the tag is about. */
  tagged: readonly number[];
  /** Why a tier that was set by hand holds no more, by account. */
  gone: ReadonlyMap<number, "automatic" | "ended">;
}

/** The columns of the table that an account's tier by hand is found by. */
type Columns = Pick<
  TableColumns,
  "accounts" | "grouped" | "accountOf" | "lines" | "names" | "labels" | "texts" | "setByHand"
>;

/**
 * Brings together what stands in "Set by hand", what the tier log holds and what a click has just set. The cell that a
 * person typed into wins; the log adds who, when, why and until when, and gives back what a fresh export pasted over the
 * data took away:
 *
 * - a cell that holds the tier of the log: the log says the rest;
 * - a cell that holds another tier: typed by hand, from this day on;
 * - a blank cell where the account stood at the last run, its Tier still beside it: blanked, so automatic again;
 * - a blank cell otherwise, or no such column: it comes back from the log, by the account's key;
 * - a cell that stayed in its place while the rows under it became other accounts': not this account's, and emptied.
 *
 * What has come to its last day ends.
 *
 * @param asOf the day that last days are compared with; `on`: the day that is noted (both ISO)
 */
export function resolveOverrides(
  table: TableData,
  columns: Columns,
  log: LogRequest | undefined,
  { asOf, on }: { asOf: string; on: string },
): ResolvedOverrides {
  const names = log && logNames(columns);
  const keys = names?.keys ?? [];
  const known = names ? overridesOf(log.lines, names) : new Map<number, Override>();
  const rows = accountRows(table, columns, log);
  const cellOf = cellReader(table, columns, rows);
  const isLeftOver = log ? leftOverTest(columns, log, keys) : () => false;
  const wasBlanked = log ? blankedTest(table, columns, log, { keys, rows }) : () => true;
  const tagged = taggedAccounts(columns, log?.tag, rows);

  const tiers = new Uint8Array(columns.accounts).fill(NO_TIER);
  const overrides = new Map<number, Override>();
  const gone = new Map<number, "automatic" | "ended">();
  const stands: { account: number; tier: ReadinessTier | "" }[] = [];
  for (let account = 0; account < columns.accounts; account++) {
    const logged = known.get(account);
    const typed = READINESS_TIERS[columns.setByHand[account] ?? NO_TIER];
    const cell = cellOf(account);
    const isOwn = typed !== undefined && !(typed !== logged?.tier && isLeftOver(account, typed));
    const asked = tagged.has(account) ? log?.tag : undefined;

    let now: Override | undefined;
    if (asked) now = tagOverride(asked, logged, on);
    else if (isOwn) now = logged?.tier === typed ? logged : typedOverride(typed, on);
    else if (cell === undefined || isBlank(cell) || typed !== undefined)
      now = logged && !(typed === undefined && wasBlanked(account)) ? logged : undefined;
    if (now && hasEnded(now, asOf)) {
      gone.set(account, "ended");
      now = undefined;
    } else if (!now && logged) gone.set(account, "automatic");

    if (now) {
      tiers[account] = READINESS_TIERS.indexOf(now.tier);
      overrides.set(account, now);
    }
    const isUnreadable = typed === undefined && cell !== undefined && !isBlank(cell);
    if ((now?.tier ?? "") !== (typed ?? "") && (asked || !isUnreadable))
      stands.push({ account, tier: now?.tier ?? "" });
    else if (asked && isUnreadable) stands.push({ account, tier: "" });
  }
  return {
    tiers,
    overrides,
    ...(columns.grouped || stands.length === 0 ? {} : { cells: cellsWith(table, columns, stands) }),
    decided: stands.map(({ account }) => account),
    tagged: [...tagged],
    gone,
  };
}

function typedOverride(tier: ReadinessTier, on: string): Override {
  return { tier, by: null, on, why: null, until: null };
}

/** The same tier again, without a word, keeps the reason and the date that it has; a name is added where none was. */
function tagOverride(
  { tier, by, why, until }: Tag,
  logged: Override | undefined,
  on: string,
): Override | undefined {
  if (tier === null) return undefined;
  const now = { tier, by, on, why: why || null, until: until ?? null };
  if (logged?.tier !== tier) return now;
  const isSaid = why !== undefined || until !== undefined;
  if (isSaid && (logged.why !== now.why || logged.until !== now.until)) return now;
  return logged.by === null && by !== null ? { ...logged, by } : logged;
}

/** Whose the rows of the Accounts sheet are, by what they are called there: an account, by the row's key. */
type AccountRows = ReadonlyMap<string, number>;

function accountRows(
  { setByHandByAccount = [] }: TableData,
  columns: Columns,
  log: LogRequest | undefined,
): AccountRows {
  const standing = [
    ...setByHandByAccount.map(({ account }) => account),
    ...(log?.standingAccounts ?? []),
    ...(log?.tag?.names ?? []),
  ];
  return standing.length === 0 ? new Map() : accountsCalled(standing, accountKeys(columns));
}

/** What stands in "Set by hand" of an account; undefined: there is no cell for it. */
function cellReader(
  { setByHand, setByHandByAccount = [] }: TableData,
  { grouped, lines }: Columns,
  rows: AccountRows,
): (account: number) => CellValue | undefined {
  if (!grouped) return (account) => setByHand?.[lines[account] ?? -1];
  const cells = new Map(
    setByHandByAccount.map(({ account, value }) => [rows.get(accountKey(account)), value]),
  );
  return (account) => cells.get(account);
}

/**
 * Whether a blank cell was blanked by a person. Then everything else stands as the last run left it: the same account
 * in the same row, and its Tier. Of accounts on a sheet of their own, the row that is there says so by itself.
 */
function blankedTest(
  { setByHand }: TableData,
  { grouped, lines }: Columns,
  { state, standing, standingAccounts }: LogRequest,
  { keys, rows }: { keys: readonly string[]; rows: AccountRows },
): (account: number) => boolean {
  if (grouped) {
    const there = new Set(standingAccounts?.map((name) => rows.get(accountKey(name))));
    return (account) => there.has(account);
  }
  return (account) => {
    const line = lines[account] ?? -1;
    if (!setByHand || isBlank(standing?.[line] ?? "")) return false;
    return state === null || entryAt(state, line)?.hash === keyHash(keys[account] ?? "");
  };
}

/**
 * Whether a tier stayed in its cell while the rows moved: at the last run another account stood in this row, which has
 * that tier in the log and has it nowhere else now.
 */
function leftOverTest(
  { grouped, lines, setByHand }: Columns,
  { lines: logged, state }: LogRequest,
  keys: readonly string[],
): (account: number, typed: ReadinessTier) => boolean {
  if (grouped || !state) return () => false;
  const known = inForce(logged);
  if (known.size === 0) return () => false;
  const accounts = new Map(keys.map((key, account) => [key, account]));
  const byHash = new Map(Array.from(known, ([key, override]) => [keyHash(key), { key, override }]));
  return (account, typed) => {
    const before = entryAt(state, lines[account] ?? -1);
    const was = before && byHash.get(before.hash);
    if (!was || was.key === keys[account] || was.override.tier !== typed) return false;
    const now = accounts.get(was.key);
    return now === undefined || READINESS_TIERS[setByHand[now] ?? NO_TIER] !== typed;
  };
}

function taggedAccounts({ accountOf }: Columns, tag: Tag | undefined, rows: AccountRows): Set<number> {
  const tagged = new Set<number>();
  for (const line of tag?.lines ?? []) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    if (account !== NO_ACCOUNT) tagged.add(account);
  }
  for (const name of tag?.names ?? []) {
    const account = rows.get(accountKey(name));
    if (account !== undefined) tagged.add(account);
  }
  return tagged;
}

function cellsWith(
  table: TableData,
  { lines }: Columns,
  stands: readonly { account: number; tier: ReadinessTier | "" }[],
): CellValue[] {
  const cells = Array.from({ length: table.rowCount }, (_, line): CellValue => table.setByHand?.[line] ?? "");
  for (const { account, tier } of stands) {
    const line = lines[account];
    if (line !== undefined) cells[line] = tier;
  }
  return cells;
}
