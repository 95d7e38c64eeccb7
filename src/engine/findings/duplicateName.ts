import type { Finding } from "../analysis";
import type { Message } from "../types";
import { withoutBrackets } from "./nameParts";
import { similarNames } from "./similarNames";
import { accountsByName, areRowsUngrouped } from "./ungroupedRows";

/** More groups than this are counted, not listed. */
const MOST_GROUPS = 20;
/** A group of more names says the first of them. */
const MOST_NAMES = 5;

/**
 * Accounts whose names look like one [G4], those with the most value first. Each finding proposes the name to keep:
 * what they share but for brackets, else the one with the most value, else the one with the most lines. Nothing is merged.
 *
 * @param values by account; NaN where there is none
 * @example duplicateNames(["ACME Ltd", "Acme Limited"], Float64Array.of(10, 90), Uint32Array.of(1, 1))[0]?.accounts
 * // => [0, 1], proposing "Acme Limited"
 */
export function duplicateNames(
  names: readonly string[],
  values: Float64Array,
  lineCounts: Uint32Array,
): Finding[] {
  const valueOf = (account: number) => Math.max(0, values[account] ?? 0) || 0;
  const groups = groupsOf(names)
    .map((each) => [...each].sort((a, b) => a - b))
    .map((accounts) => ({ accounts, value: accounts.reduce((sum, account) => sum + valueOf(account), 0) }))
    .sort((a, b) => b.value - a.value || (a.accounts[0] ?? 0) - (b.accounts[0] ?? 0));
  const listed = groups.slice(0, MOST_GROUPS).map(({ accounts }): Finding => {
    const spellings = spellingsOf(accounts, names, valueOf, lineCounts);
    const kept = keptOf(spellings);
    const shown = [...spellings.keys()].slice(0, MOST_NAMES).map((name) => `“${name}”`);
    const rest = spellings.size - shown.length;
    const all: (string | Message)[] =
      rest > 0 ? [...shown, { id: "finding.duplicateName.more", values: { count: rest } }] : shown;
    return {
      kind: "duplicate.name",
      message:
        spellings.size === 1
          ? { id: "finding.duplicateName.same", values: { name: kept, count: accounts.length } }
          : { id: "finding.duplicateName", values: { names: all, kept } },
      accounts,
    };
  });
  const rest = groups.slice(MOST_GROUPS);
  if (rest.length === 0) return listed;
  const accounts = rest.flatMap((group) => group.accounts).sort((a, b) => a - b);
  return [
    ...listed,
    {
      kind: "duplicate.name",
      message: {
        id: "finding.duplicateName.rest",
        values: { count: rest.length, accounts: accounts.length },
      },
      accounts,
    },
  ];
}

/**
 * The name to keep: what all of them are called without what stands in brackets, where that is the same; else the one with
 * the most value, else the one with the most lines.
 */
function keptOf(spellings: ReadonlyMap<string, { value: number; lines: number }>): string {
  const [bare = "", ...others] = new Set([...spellings.keys()].map(withoutBrackets));
  if (others.length === 0 && bare !== "") return bare;
  const [kept = ""] = [...spellings.entries()]
    .sort(([, a], [, b]) => b.value - a.value || b.lines - a.lines)
    .map(([name]) => name);
  return kept;
}

/** Accounts that share their whole name are one spelling, with the value and the lines of all of them. */
function spellingsOf(
  accounts: readonly number[],
  names: readonly string[],
  valueOf: (account: number) => number,
  lineCounts: Uint32Array,
): Map<string, { value: number; lines: number }> {
  const spellings = new Map<string, { value: number; lines: number }>();
  for (const account of accounts) {
    const name = names[account] ?? "";
    const spelling = spellings.get(name) ?? { value: 0, lines: 0 };
    spelling.value += valueOf(account);
    spelling.lines += lineCounts[account] ?? 0;
    spellings.set(name, spelling);
  }
  return spellings;
}

/** Accounts by likeness of their names; a name that stands there twice counts where that is the exception (else see ungroupedRows). */
function groupsOf(names: readonly string[]): number[][] {
  const distinct = accountsByName(names);
  const alike = similarNames(distinct.map(([first = 0]) => names[first] ?? ""));
  const groups = alike.map((members) => members.flatMap((member) => distinct[member] ?? []));
  if (areRowsUngrouped(distinct)) return groups;
  const taken = new Set(alike.flat());
  return [...groups, ...distinct.filter((accounts, at) => accounts.length > 1 && !taken.has(at))];
}
