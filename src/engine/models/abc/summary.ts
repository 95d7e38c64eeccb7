import type { ParetoFigures } from "../../pareto/types";
import type { Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import type { Told } from "../model";
import { groupMessages } from "./explainGroups";
import type { AbcResult } from "./result";
import { UNCLASSIFIED } from "./status";

/**
 * What ABC came to: the 80/20 sentence, the balance point, who is not in the total.
 *
 * @example abcSummary(result, told).map(say)
 * // => ["44 of 238 accounts (18.5%) bring 80.2% of Revenue; the top 20% bring 81.9%.", "Your 80/20 is 77/23."]
 */
export function abcSummary(abc: AbcResult, told: Pick<Told, "headers" | "settings">): Message[] {
  const balance = balanceMessage(abc.pareto);
  return [headlineMessage(abc, told.headers), ...(balance ? [balance] : []), ...exceptionMessages(abc, told)];
}

/** The 80/20 sentence: the share that was reached, not the one that was asked for [P8]. */
export function headlineMessage(abc: AbcResult, headers: Headers): Message {
  if (abc.withoutClasses) return abc.withoutClasses;
  const { accountsFor80, reachedFor80, top20Share, total, measure } = abc.pareto;
  const name = nameOfField(measure, headers);
  if (total <= 0) return { id: "summary.noShares", values: { measure: name } };
  const accounts = abc.order.length;
  if (accounts === 1) return { id: "summary.headline.single", values: { measure: name } };
  const values = {
    count: accountsFor80,
    accounts,
    part: accountsFor80 / accounts,
    reached: reachedFor80,
    top20: top20Share,
    measure: name,
  };
  return { id: "summary.headline", values };
}

/** "Your 80/20 is 77/23.", or null where no balance point is shown. */
export function balanceMessage(pareto: ParetoFigures): Message | null {
  const percent = balancePercent(pareto);
  return percent === null
    ? null
    : { id: "summary.balance", values: { value: percent, accounts: 100 - percent } };
}

/** The balance point in whole percent, so that both parts add up to 100. */
export function balancePercent({ balance }: ParetoFigures): number | null {
  return balance === null ? null : Math.round(balance * 100);
}

/** Accounts that are not in the total as they stand: negatives [P2] and those without a value [P1]. */
export function exceptionMessages(
  abc: AbcResult,
  { headers, settings }: Pick<Told, "headers" | "settings">,
): Message[] {
  const { count, sum } = abc.pareto.negatives;
  const measure = nameOfField(abc.measure, headers);
  const way = settings.abc.negatives;
  const unclassified = abc.values.filter(
    (value, i) => abc.status[i] === UNCLASSIFIED && Number.isNaN(value),
  ).length;
  return [
    ...(count > 0
      ? [{ id: `summary.negatives.${way}`, values: { count, sum, measure } } satisfies Message]
      : []),
    ...(count > 0 && way === "net" ? [{ id: "summary.noFigures" } satisfies Message] : []),
    ...(unclassified > 0
      ? [{ id: "summary.unclassified", values: { count: unclassified, measure } } satisfies Message]
      : []),
    ...groupMessages(abc),
    ...abc.notes,
  ];
}
