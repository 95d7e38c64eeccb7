import { nameOfField } from "../models/headers";
import { SHARE_TOLERANCE } from "../stats/tolerance";
import type { Message } from "../types";
import { calledIn, roundAmount } from "./named";
import type { TrapInputs, TrapOutcome } from "./trap";

/** What losing so many of the largest costs is told [X2]. */
const LOSSES = [1, 3, 5];

/**
 * Grab the big, drop the small [X2]: one account, or a few, bring so much that the business hangs on them. Found from a
 * share of the largest, or from a Herfindahl index; told with what losing the largest 1, 3 and 5 costs.
 *
 * @example findConcentration(inputs)
 * // => "Acme alone brings 34% of Revenue. At stake: 4,310 (34%) with the largest one, …"
 */
export function findConcentration({ columns, settings, abc }: TrapInputs): TrapOutcome {
  const { top1, hhi: index } = settings.findings.concentration;
  const { total, top1Share, hhi, effectiveNumber } = abc.pareto;
  const { order, share, cumulativeShare } = abc;
  const measure = nameOfField(abc.measure, columns.headers);
  const name = calledIn(columns);
  const lostWith = (count: number): number => cumulativeShare[order[count - 1] ?? 0] ?? 0;
  const losses = LOSSES.filter((count) => count === 1 || count < order.length).map((count): Message => ({
    id: "trap.concentration.loss",
    values: { count, value: roundAmount(lostWith(count) * total), share: lostWith(count) },
  }));
  const reaches = (account: number) => (share[account] ?? 0) >= top1 - SHARE_TOLERANCE;
  const largest = order[0];
  if (largest !== undefined && reaches(largest)) {
    const values = { name: name(largest), measure, top1: top1Share, losses };
    return {
      state: "found",
      message: { id: "trap.concentration.one", values },
      accounts: Array.from(order.filter(reaches)),
    };
  }
  if (hhi !== null && effectiveNumber !== null && hhi >= index - SHARE_TOLERANCE) {
    const values = { measure, equal: effectiveNumber, hhi, losses };
    const accounts = Array.from(order.subarray(0, LOSSES.at(-1)));
    return { state: "found", message: { id: "trap.concentration.few", values }, accounts };
  }
  const values = { measure, top1: top1Share, losses };
  return { state: "clear", message: { id: "trap.concentration.clear", values } };
}
