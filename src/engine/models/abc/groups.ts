import { paretoFigures } from "../../pareto/figures";
import type { AbcSettings } from "../../settings/types";
import { lostBy } from "../../stats/compensatedSum";
import { addsUp } from "../../table/group/rules";
import { NO_ACCOUNT, type TableColumns } from "../../table/types";
import { classifyAbc } from "./classify";
import { NO_GROUP, type GroupKeys } from "./groupKeys";
import type { AbcGroup, AbcGroups } from "./result";

/** Accounts of a group, in the order of the sheet, and what each brings there. */
interface Members {
  accounts: Uint32Array;
  values: Float64Array;
}

/**
 * ABC once more within every group [P7], by the same cut, the same way with negatives and the same second measure. An
 * account whose lines are in several groups is in each of them with what these lines bring; of a measure that does
 * not add up (headroom), with its own figure.
 *
 * @param second what breaks ties, one value an account
 * @example abcWithinGroups(keys, columns, used).groups[0]?.pareto.classes // => [{ class: "A", count: 3, … }, … ]
 */
export function abcWithinGroups(
  keys: GroupKeys,
  columns: TableColumns,
  used: AbcSettings,
  second?: Float64Array,
): AbcGroups {
  const members = keys.perLine ? membersByLine(keys, columns, used) : membersByAccount(keys, columns);
  const found = members.map((each, i) => groupOf(keys.names[i] ?? "", each, used, second));
  const order = found.map((_, i) => i).sort((a, b) => compare(found[a], found[b], keys.isPeriod) || a - b);
  return {
    by: keys.by,
    groups: order.flatMap((i) => found[i] ?? []),
    groupOf: mainGroups(
      order.flatMap((i) => members[i] ?? []),
      columns.accounts,
      keys.isPeriod,
    ),
  };
}

function membersByAccount({ codes, names }: GroupKeys, { values }: TableColumns): Members[] {
  const accounts = names.map((): number[] => []);
  codes.forEach((code, account) => accounts[code]?.push(account));
  return accounts.map((each) => ({
    accounts: Uint32Array.from(each),
    values: Float64Array.from(each, (account) => values[account] ?? NaN),
  }));
}

/** What the lines of an account bring in a group; NaN where none of them says it. */
function membersByLine(
  { codes, names }: GroupKeys,
  columns: TableColumns,
  { measure }: AbcSettings,
): Members[] {
  const { accountOf, filtered, lineValues, values } = columns;
  const { starts, lines } = linesByGroup(codes, names.length);
  const isSum = addsUp(measure);
  // One place an account, used by one group after the other.
  const seen = new Uint8Array(columns.accounts);
  const sums = new Float64Array(columns.accounts);
  const lost = new Float64Array(columns.accounts);
  return names.map((_, group) => {
    const found: number[] = [];
    for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at++) {
      const line = lines[at] ?? 0;
      const account = accountOf[line] ?? NO_ACCOUNT;
      if (account === NO_ACCOUNT || filtered[line] === 1) continue;
      if (seen[account] === 0) {
        seen[account] = 1;
        sums[account] = NaN;
        found.push(account);
      }
      const value = lineValues[line] ?? NaN;
      if (Number.isNaN(value)) continue;
      const before = sums[account] ?? NaN;
      const sum = Number.isNaN(before) ? value : before + value;
      lost[account] = Number.isNaN(before) ? 0 : (lost[account] ?? 0) + lostBy(before, value, sum);
      sums[account] = sum;
    }
    const accounts = Uint32Array.from(found).sort();
    for (const account of found) seen[account] = 0;
    const valueOf = (account: number) =>
      (isSum ? (sums[account] ?? NaN) + (lost[account] ?? 0) : values[account]) ?? NaN;
    return { accounts, values: Float64Array.from(accounts, valueOf) };
  });
}

/** Lines by group, in the order of the sheet: those of group i are `lines[starts[i]] … lines[starts[i + 1] − 1]`. */
function linesByGroup(codes: Int32Array, groups: number): { starts: Uint32Array; lines: Uint32Array } {
  const starts = new Uint32Array(groups + 1);
  for (const code of codes) if (code !== NO_GROUP) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group++)
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const next = starts.slice();
  const lines = new Uint32Array(starts[groups] ?? 0);
  codes.forEach((code, line) => {
    if (code === NO_GROUP) return;
    const at = next[code] ?? 0;
    lines[at] = line;
    next[code] = at + 1;
  });
  return { starts, lines };
}

function groupOf(
  name: string,
  { accounts, values }: Members,
  used: AbcSettings,
  second: Float64Array | undefined,
): AbcGroup {
  const found = classifyAbc(values, used, second && Float64Array.from(accounts, (i) => second[i] ?? NaN));
  const ranks = new Uint32Array(accounts.length);
  if (!found.withoutClasses) found.ranking.order.forEach((member, at) => (ranks[member] = at + 1));
  const { status, classes } = found;
  return { name, accounts, status, classes, ranks, pareto: paretoFigures(found, values, used) };
}

/** The largest total first; periods in the order of time. */
function compare(a: AbcGroup | undefined, b: AbcGroup | undefined, isPeriod: boolean): number {
  if (!a || !b) return 0;
  if (isPeriod) return a.name < b.name ? -1 : 1;
  return b.pareto.total - a.pareto.total;
}

/** Of the groups that an account is in, the latest period, else the one in which it brings the most. */
function mainGroups(members: readonly Members[], accounts: number, isPeriod: boolean): Int32Array {
  const groups = new Int32Array(accounts).fill(NO_GROUP);
  const most = new Float64Array(accounts);
  members.forEach((group, index) => {
    group.accounts.forEach((account, at) => {
      const value = group.values[at] ?? NaN;
      const isBetter = isPeriod || value > (most[account] ?? NaN) || Number.isNaN(most[account] ?? NaN);
      if (groups[account] !== NO_GROUP && !isBetter) return;
      groups[account] = index;
      most[account] = value;
    });
  });
  return groups;
}
