import type { AbcGroups } from "../analysis";
import { abcWithinGroups } from "../models/abc/groups";
import { groupKeys } from "../models/abc/groupKeys";
import { CLASSIFIED } from "../models/abc/status";
import { SHARE_TOLERANCE } from "../stats/tolerance";
import { ABC_CLASSES } from "../types";
import { calledIn, firstFew } from "./named";
import { unmapped } from "./notChecked";
import type { TrapInputs, TrapOutcome } from "./trap";

const A = ABC_CLASSES.indexOf("A");
const C = ABC_CLASSES.indexOf("C");

/** Where an account that is small overall is big. */
interface BigIn {
  account: number;
  product: string;
  rank: number;
  of: number;
  total: number;
}

/**
 * Big product, no big customer [X3]: class A within one product, class C overall. The analysis within products is made
 * whether the settings ask for groups or not. Those who rank highest among a product's buyers come first. Of thousands of
 * products nearly every small account is big in some: the sentence names those who are among the first of its buyers,
 * while the finding has all.
 *
 * @example findBigProduct(inputs)
 * // => "30 of 40 in class C are class A within a product, 3 of them among the first 10% of its buyers: Acme in Tea …"
 */
export function findBigProduct(inputs: TrapInputs): TrapOutcome {
  const { columns, abc, settings } = inputs;
  const products = withinProducts(inputs);
  if (products === null) return unmapped(["product"]);
  const best = new Map<number, BigIn>();
  for (const { name, accounts, status, classes, ranks, pareto } of products.groups)
    accounts.forEach((account, at) => {
      const isSmall = abc.status[account] === CLASSIFIED && abc.classes[account] === C;
      if (!isSmall || status[at] !== CLASSIFIED || classes[at] !== A) return;
      const of = pareto.classes.reduce((sum, { count }) => sum + count, 0);
      const found = { account, product: name, rank: ranks[at] ?? 0, of, total: pareto.total };
      if (compare(found, best.get(account)) < 0) best.set(account, found);
    });
  if (best.size === 0) return { state: "clear", message: { id: "trap.bigProduct.clear" } };
  const found = [...best.values()].sort(compare);
  const { top } = settings.findings.bigProduct;
  const leaders = found.filter(({ rank, of }) => rank <= Math.ceil(top * of - SHARE_TOLERANCE));
  const name = calledIn(columns);
  const values = {
    count: found.length,
    of: abc.pareto.classes[C]?.count ?? 0,
    leaders: leaders.length,
    top,
    accounts: firstFew(leaders.length > 0 ? leaders : found, ({ account, product, rank, of }) => ({
      id: "trap.bigProduct.account",
      values: { name: name(account), product, rank, of },
    })),
  };
  const some = leaders.length > 0 ? "some" : "none";
  const id = `trap.bigProduct.${leaders.length === found.length ? "all" : some}` as const;
  return { state: "found", message: { id, values }, accounts: found.map(({ account }) => account) };
}

function withinProducts({ table, columns, settings, abc }: TrapInputs): AbcGroups | null {
  const { groupBy, tieBreak } = settings.abc;
  if (groupBy === "product") return abc.groups ?? null;
  const keys = groupKeys("product", table, columns, settings);
  if (!keys) return null;
  const second = tieBreak === undefined ? undefined : columns.numbers[tieBreak];
  return abcWithinGroups(keys, columns, { ...settings.abc, measure: abc.measure }, second);
}

/** The better rank among its buyers first, then the larger product. */
function compare(a: BigIn, b: BigIn | undefined): number {
  return b ? a.rank / a.of - b.rank / b.of || b.total - a.total || a.account - b.account : -1;
}
