import type { AbcResult } from "../../analysis";
import type { Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import { APART, UNCLASSIFIED } from "./classify";

/**
 * Why an account has its class: rank, share and what it reaches together with the larger ones; or why it has none.
 *
 * @param rank position in the order, from 1; of no meaning where the account has no class
 * @example say(abcReason(abc, 0, 3, headers)) // => "Rank 3 of 89 by Revenue: 8.2 %, together with the larger ones 25.2 %."
 */
export function abcReason(abc: AbcResult, account: number, rank: number, headers: Headers): Message {
  const measure = nameOfField(abc.measure, headers);
  const exception = abcException(abc, account, headers);
  if (exception) return exception;
  const share = abc.share[account] ?? NaN;
  const cumulative = abc.cumulativeShare[account] ?? NaN;
  return { id: "abc.rank", values: { rank, of: abc.order.length, measure, share, cumulative } };
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
