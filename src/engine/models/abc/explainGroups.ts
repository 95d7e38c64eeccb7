import { ABC_CLASSES, type AbcClass, type Message } from "../../types";
import { NO_GROUP } from "./groupKeys";
import type { AbcGroup, AbcResult } from "./result";
import { CLASSIFIED } from "./status";

/**
 * The account's class within its group [P7], as a sentence; null where it is in none, or has no class there.
 *
 * @returns a function, so that the groups are looked through once for all accounts
 * @example say(groupReasons(abc)(0)) // => "A within North (rank 2 of 12)."
 */
export function groupReasons({ groups }: AbcResult): (account: number) => Message | null {
  if (!groups) return () => null;
  const positions = groups.groups.map(
    ({ accounts }) => new Map(Array.from(accounts, (account, at) => [account, at])),
  );
  return (account) => {
    const index = groups.groupOf[account] ?? NO_GROUP;
    const group = groups.groups[index];
    const at = positions[index]?.get(account);
    const name = group && at !== undefined ? classInGroup(group, at) : null;
    if (!group || at === undefined || name === null) return null;
    const of = group.pareto.classes.reduce((sum, { count }) => sum + count, 0);
    return { id: "abc.inGroup", values: { class: name, group: group.name, rank: group.ranks[at] ?? 0, of } };
  };
}

/**
 * Class of a member within its group; null where it has none there.
 *
 * @param at position within the group's accounts
 * @example classInGroup(group, 0) // => "A"
 */
export function classInGroup({ status, classes }: AbcGroup, at: number): AbcClass | null {
  return status[at] === CLASSIFIED ? (ABC_CLASSES[classes[at] ?? 0] ?? null) : null;
}

/** What the groups come to [P7]: how many there are, who is A only there, and who is in none. */
export function groupMessages({ groups, classes, status }: AbcResult): Message[] {
  if (!groups) return [];
  const { by } = groups;
  const inA = new Set(
    groups.groups.flatMap((group) =>
      Array.from(group.accounts).filter((_, at) => classInGroup(group, at) === "A"),
    ),
  );
  const isAOverall = (account: number) => status[account] === CLASSIFIED && classes[account] === 0;
  const only = Array.from(inA).filter((account) => !isAOverall(account)).length;
  const ungrouped = groups.groupOf.filter((group) => group === NO_GROUP).length;
  return [
    { id: "abc.groups", values: { by, count: groups.groups.length, only } },
    ...(ungrouped > 0 ? [{ id: "abc.ungrouped", values: { by, count: ungrouped } } satisfies Message] : []),
  ];
}
