import { CLASSIFIED } from "../models/abc/status";
import { nameOfField } from "../models/headers";
import { CompensatedSum } from "../stats/compensatedSum";
import { orderDescending } from "../stats/orderDescending";
import { ABC_CLASSES, type Message } from "../types";
import { classesBy, type ClassesBy } from "./classesBy";
import { calledIn, firstFew, roundAmount } from "./named";
import { notChecked } from "./notChecked";
import type { TrapInputs, TrapOutcome } from "./trap";

const A = ABC_CLASSES.indexOf("A");
const C = ABC_CLASSES.indexOf("C");

/**
 * Big but profitless [X4]: class A by revenue, but class C or negative by profit; and class A as a whole bringing less
 * of the profit than of the revenue.
 *
 * @example findProfitless(inputs)
 * // => "Big by Revenue, with little or no Profit (2 of 12 class A accounts): Acme (-1,200) and Beta (300). …"
 */
export function findProfitless(inputs: TrapInputs): TrapOutcome {
  const { columns, settings } = inputs;
  const refused = notChecked(columns, ["revenue", "profit"]);
  if (refused) return refused;
  const { revenue = new Float64Array(0), profit = new Float64Array(0) } = columns.numbers;
  const byRevenue = classesBy("revenue", inputs);
  const byProfit = classesBy("profit", inputs);
  const inA = Array.from(orderDescending(revenue, accountsIn(A, byRevenue)));
  const poorest = (account: number): boolean =>
    (profit[account] ?? NaN) < 0 ||
    (byProfit.status[account] === CLASSIFIED && byProfit.classes[account] === C);
  const found = inA.filter(poorest);

  const { margin, allKnown, ...shares } = sumsOf(byRevenue, revenue, profit);
  const hasShares = !Number.isNaN(shares.revenueShare) && !Number.isNaN(shares.profitShare);
  const earnsLess =
    hasShares && shares.revenueShare - shares.profitShare >= settings.findings.profitless.below;
  const names = {
    revenue: nameOfField("revenue", columns.headers),
    profit: nameOfField("profit", columns.headers),
  };
  const name = calledIn(columns);
  const sharesMessage: Message = hasShares
    ? {
        id: allKnown ? "trap.profitless.shares" : "trap.profitless.sharesKnown",
        values: { ...names, ...shares },
      }
    : { id: "trap.profitless.noShares", values: names };
  if (found.length > 0) {
    const accounts = firstFew(found, (account) => ({
      id: "finding.withAmount",
      values: { name: name(account), amount: roundAmount(profit[account] ?? 0) },
    }));
    const values = { ...names, count: found.length, of: inA.length, accounts, shares: sharesMessage };
    return { state: "found", message: { id: "trap.profitless.accounts", values }, accounts: found };
  }
  if (earnsLess) {
    const marginOf = (account: number) => (profit[account] ?? NaN) / (revenue[account] ?? NaN);
    const thin = inA
      .filter((account) => marginOf(account) < margin)
      .sort((a, b) => marginOf(a) - marginOf(b) || a - b);
    const accounts = firstFew(thin, (account) => ({
      id: "finding.withShare",
      values: { name: name(account), share: marginOf(account) },
    }));
    const values = { shares: sharesMessage, accounts };
    return { state: "found", message: { id: "trap.profitless.class", values }, accounts: thin };
  }
  const values = { ...names, shares: sharesMessage };
  return { state: "clear", message: { id: "trap.profitless.clear", values } };
}

function accountsIn(index: number, { status, classes }: ClassesBy): Uint32Array {
  const accounts: number[] = [];
  classes.forEach((each, account) => {
    if (each === index && status[account] === CLASSIFIED) accounts.push(account);
  });
  return Uint32Array.from(accounts);
}

/** What class A and all classified accounts bring, of those whose profit is known: both shares are of the same accounts. */
function sumsOf({ status, classes }: ClassesBy, revenue: Float64Array, profit: Float64Array): Sums {
  let allKnown = true;
  const sums = { revenue: new CompensatedSum(), profit: new CompensatedSum() };
  const ofA = { revenue: new CompensatedSum(), profit: new CompensatedSum() };
  status.forEach((each, account) => {
    const earned = profit[account] ?? NaN;
    if (each !== CLASSIFIED) return;
    if (Number.isNaN(earned)) {
      allKnown = false;
      return;
    }
    for (const { revenue: sold, profit: kept } of classes[account] === A ? [sums, ofA] : [sums]) {
      sold.add(revenue[account] ?? 0);
      kept.add(earned);
    }
  });
  const share = (part: CompensatedSum, whole: CompensatedSum) =>
    whole.value > 0 ? part.value / whole.value : NaN;
  return {
    revenueShare: share(ofA.revenue, sums.revenue),
    profitShare: share(ofA.profit, sums.profit),
    allKnown,
    margin: sums.profit.value / sums.revenue.value,
  };
}

/** Class A's shares, NaN where the total is not positive; and what all of them keep of their revenue. */
interface Sums {
  revenueShare: number;
  profitShare: number;
  margin: number;
  /** Whether the profit of every classified account is known. */
  allKnown: boolean;
}
