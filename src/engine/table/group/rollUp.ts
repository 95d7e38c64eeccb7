import { accountKey } from "../accountKey";
import { NO_ACCOUNT } from "../types";
import { groupingOf, type Grouping } from "./groupLines";

/** What accounts are called by others, by account; "" where they are not. */
export interface Kinship {
  names: readonly string[];
  ids?: readonly string[];
  parents: readonly string[];
}

export interface RolledUp {
  grouping: Grouping;
  /** Accounts whose parent is no account of the table: the first of each parent. */
  unknownParents: number[];
  /** Accounts that are their own ancestors through others: the first of each circle. They stay by themselves. */
  circles: number[];
}

const UNSEEN = -2;

/**
 * Gives the lines of every account to its topmost parent [G5]: a family becomes one account, named and placed as its
 * head. An account that names itself, or nobody, is a head.
 *
 * @param grouping accounts as the lines name them
 * @example rollUp(grouping, { names: ["Acme", "Acme France"], parents: ["", "Acme"] }).grouping.accounts // => 1
 */
export function rollUp(grouping: Grouping, kinship: Kinship): RolledUp {
  const { parentOf, unknownParents } = parentsOf(kinship);
  const { headOf, circles } = headsOf(parentOf);
  const numberOf = new Int32Array(grouping.accounts).fill(NO_ACCOUNT);
  let families = 0;
  headOf.forEach((head, account) => {
    if (head === account) numberOf[account] = families++;
  });
  const newOf = (account: number) =>
    account === NO_ACCOUNT ? NO_ACCOUNT : (numberOf[account] ?? NO_ACCOUNT);
  const ownLines = grouping.accountOf.map(newOf);
  const accountOf = grouping.accountOf.map((account) => newOf(headOf[account] ?? NO_ACCOUNT));
  const own = groupingOf(ownLines, families);
  const { lineCounts } = groupingOf(accountOf, families);
  const members = { accountOf: grouping.accountOf, accounts: grouping.accounts, ownLines };
  return {
    grouping: { accounts: families, accountOf, lines: own.lines, lineCounts, members },
    unknownParents,
    circles,
  };
}

function parentsOf({ names, ids, parents }: Kinship): { parentOf: Int32Array; unknownParents: number[] } {
  const byKey = new Map<string, number>();
  for (const texts of [names, ids ?? []])
    texts.forEach((text, account) => {
      const key = accountKey(text);
      if (key !== "" && !byKey.has(key)) byKey.set(key, account);
    });
  const parentOf = new Int32Array(parents.length).fill(NO_ACCOUNT);
  const unknown = new Map<string, number>();
  parents.forEach((text, account) => {
    const key = accountKey(text);
    if (key === "") return;
    const parent = byKey.get(key);
    if (parent !== undefined) parentOf[account] = parent === account ? NO_ACCOUNT : parent;
    else if (!unknown.has(key)) unknown.set(key, account);
  });
  return { parentOf, unknownParents: [...unknown.values()] };
}

/** Follows every account to its head; a circle has none, so its accounts stay by themselves. */
function headsOf(parentOf: Int32Array): { headOf: Int32Array; circles: number[] } {
  const headOf = new Int32Array(parentOf.length).fill(UNSEEN);
  const circles: number[] = [];
  for (let start = 0; start < parentOf.length; start++) {
    const path: number[] = [];
    const stepOf = new Map<number, number>();
    let account = start;
    while (account !== NO_ACCOUNT && headOf[account] === UNSEEN && !stepOf.has(account)) {
      stepOf.set(account, path.length);
      path.push(account);
      account = parentOf[account] ?? NO_ACCOUNT;
    }
    const back = stepOf.get(account);
    if (back !== undefined) {
      const circle = path.splice(back);
      for (const member of circle) headOf[member] = member;
      circles.push(Math.min(...circle));
    }
    const head = account === NO_ACCOUNT ? path.at(-1) : headOf[account];
    for (const member of path) headOf[member] = head ?? member;
  }
  return { headOf, circles };
}
