import type { AbcGroup, AbcResult } from "../../analysis";
import type { AbcCut } from "../../settings/types";
import { ABC_CLASSES, type AbcClass, type Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import { APART, CLASSIFIED, UNCLASSIFIED } from "./status";

/**
 * Why an account has its class: rank, share and what it reaches together with the larger ones, then what the cut makes
 * of it; or why it has none.
 *
 * @param rank position in the order, from 1; of no meaning where the account has no class
 * @example say(abcReason(abc, 0, 3, cut, headers)) // => "Rank 3 of 89 by Revenue: 8.2 %, together with the larger ones 25.2 %."
 */
export function abcReason(
  abc: AbcResult,
  account: number,
  rank: number,
  cut: AbcCut,
  headers: Headers,
): Message {
  const exception = abcException(abc, account, headers);
  if (exception) return exception;
  const measure = nameOfField(abc.measure, headers);
  const share = abc.share[account] ?? NaN;
  const cumulative = abc.cumulativeShare[account] ?? NaN;
  const ranked: Message = { id: "abc.rank", values: { rank, of: abc.order.length, measure, share, cumulative } };
  return joined([ranked, lineReason(abc, account, cut)]);
}

/** Where the account stands to the lines of the cut; a cumulative share says it itself. */
function lineReason(abc: AbcResult, account: number, { kind }: AbcCut): Message | null {
  if (kind === "cumulative") return null;
  if (!abc.lines) return { id: "abc.noLines" };
  if ((abc.values[account] ?? 0) <= 0) return { id: "abc.zeroLast" };
  const name: AbcClass = ABC_CLASSES[abc.classes[account] ?? 0] ?? "C";
  return { id: `abc.line.${kind}.${name}`, values: { ...abc.lines } };
}

/** The sentence of an account without a class [P1, P2], or null where it has one. */
export function abcException(abc: AbcResult, account: number, headers: Headers): Message | null {
  const measure = nameOfField(abc.measure, headers);
  if (abc.status[account] === APART) return { id: "abc.apart", values: { measure } };
  if (abc.status[account] !== UNCLASSIFIED) return null;
  return Number.isNaN(abc.values[account])
    ? { id: "abc.blank", values: { measure } }
    : { id: "abc.noClasses", values: { measure } };
}

/**
 * The account's class within its group [P7], as a sentence; null where it is in none, or has no class there.
 *
 * @returns a function, so that the groups are looked through once for all accounts
 * @example say(groupReasons(abc)(0)) // => "A within North (rank 2 of 12)."
 */
export function groupReasons({ groups }: AbcResult): (account: number) => Message | null {
  if (!groups) return () => null;
  const positions = groups.groups.map(({ accounts }) => new Map(Array.from(accounts, (account, at) => [account, at])));
  return (account) => {
    const index = groups.groupOf[account] ?? -1;
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

/** One sentence after another; null where there is none is left out. */
export function joined([first, ...others]: readonly [Message, ...(Message | null)[]]): Message {
  return others.reduce<Message>(
    (before, second) => (second ? { id: "text.twoSentences", values: { first: before, second } } : before),
    first,
  );
}
