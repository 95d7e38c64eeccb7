import type { AbcCut } from "../../settings/types";
import { ABC_CLASSES, type AbcClass, type Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import { joined } from "../joined";
import type { Reason, Told } from "../model";
import { groupReasons } from "./explainGroups";
import type { AbcResult } from "./result";
import { APART, UNCLASSIFIED } from "./status";
import { abcToNext, type AbcToNext } from "./toNext";

/**
 * Why an account has its class, what is missing to the better one, and its class within the group [P7].
 *
 * @returns a function, so that ranks, running totals and groups are looked through once for all accounts
 * @example say(explainAbc(result, told)(0).reason)
 * // => "Rank 3 of 89 by Revenue: 8.2 %, together with the larger ones 25.2 %. 8,220 more reaches class A."
 */
export function explainAbc(abc: AbcResult, { headers, settings }: Told): (account: number) => Reason {
  const { cut } = settings.abc;
  const ranks = new Uint32Array(abc.status.length);
  abc.order.forEach((account, at) => {
    ranks[account] = at + 1;
  });
  const inGroup = groupReasons(abc);
  const distance = abcToNext(abc, cut);
  return (account) => {
    const reason = abcReason(abc, account, ranks[account] ?? 0, cut, headers);
    return { reason: joined([reason, distanceReason(distance(account), cut), inGroup(account)]) };
  };
}

/**
 * What ABC adds to the reason of a tier, which stands in the one "Why" of a row: why there is no class, or the class
 * within the group [P7].
 */
export function besideTier(abc: AbcResult, headers: Headers): (account: number) => Message | null {
  const inGroup = groupReasons(abc);
  return (account) => abcException(abc, account, headers) ?? inGroup(account);
}

/**
 * Why an account has its class: rank, share and what it reaches together with the larger ones, then what the cut makes
 * of it; or why it has none.
 *
 * @param rank position in the order, from 1; of no meaning where the account has no class
 * @example say(abcReason(abc, 0, 3, cut, headers)) // => "Rank 3 of 89 by Revenue: 8.2 %, together with the larger ones 25.2 %."
 */
function abcReason(abc: AbcResult, account: number, rank: number, cut: AbcCut, headers: Headers): Message {
  const exception = abcException(abc, account, headers);
  if (exception) return exception;
  const measure = nameOfField(abc.measure, headers);
  const share = abc.share[account] ?? NaN;
  const cumulative = abc.cumulativeShare[account] ?? NaN;
  const ranked: Message = {
    id: "abc.rank",
    values: { rank, of: abc.order.length, measure, share, cumulative },
  };
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

/**
 * What is missing to the better class; null where there is none or more would not help.
 *
 * @example say(distanceReason({ class: "A", value: 8213, said: 8220 }, cut)) // => "8,220 more reaches class A."
 */
function distanceReason(next: AbcToNext | null, { kind }: AbcCut): Message | null {
  if (!next) return null;
  const id = kind === "jenks" || kind === "computed" ? "abc.toLast" : "abc.toNext";
  return { id, values: { gap: next.said, class: next.class } };
}

/** The sentence of an account without a class [P1, P2], or null where it has one. */
function abcException(abc: AbcResult, account: number, headers: Headers): Message | null {
  const measure = nameOfField(abc.measure, headers);
  if (abc.status[account] === APART) return { id: "abc.apart", values: { measure } };
  if (abc.status[account] !== UNCLASSIFIED) return null;
  return Number.isNaN(abc.values[account])
    ? { id: "abc.blank", values: { measure } }
    : { id: "abc.noClasses", values: { measure } };
}
