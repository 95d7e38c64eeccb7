import type { Settings } from "../../settings/types";
import { accountKey } from "../accountKey";
import { NO_ACCOUNT, type LineColumns, type TextColumn } from "../types";
import type { Grouping } from "./groupLines";
import { orderedBy } from "./orders";

/**
 * Number of orders by account, where no column says it: different order numbers (default where they are mapped),
 * lines, or different days [G2]. A line without order number or date is no order of its own.
 *
 * @returns null where nothing tells orders apart.
 * @example countOrders(lines, grouping, undefined) // => [3, 1]
 */
export function countOrders(
  { texts: { orderId }, numbers: { date }, rowCount }: LineColumns,
  { accountOf, accounts, lineCounts }: Grouping,
  orderBy: Settings["orderBy"],
): Float64Array | null {
  const by = orderedBy((field) => field === "orderId" && orderId !== undefined, orderBy);
  if (by === "line") return Float64Array.from(lineCounts);
  const order = by === "orderId" ? orderId && numbered(orderId) : date && days(date);
  if (!order) return null;
  const counts = new Float64Array(accounts);
  const last = new Float64Array(accounts).fill(NaN);
  const seen = new Set<number>();
  for (let line = 0; line < rowCount; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const id = order[line] ?? NaN;
    // The lines of one order mostly stand together: those need no look-up.
    if (account === NO_ACCOUNT || id !== id || last[account] === id) continue;
    last[account] = id;
    const pair = id * accounts + account;
    if (seen.has(pair)) continue;
    seen.add(pair);
    counts[account] = (counts[account] ?? 0) + 1;
  }
  return counts;
}

function numbered({ codes, values }: TextColumn): Float64Array {
  const numberOf = new Map<string, number>();
  const numbers = Float64Array.from(values, (text) => {
    const key = accountKey(text);
    if (key === "") return NaN;
    const known = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, known);
    return known;
  });
  const orders = new Float64Array(codes.length);
  for (let line = 0; line < codes.length; line++) orders[line] = numbers[codes[line] ?? 0] ?? NaN;
  return orders;
}

function days(date: Float64Array): Float64Array {
  return date.map(Math.floor);
}
