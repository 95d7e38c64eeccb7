import * as aq from "arquero";
import { balanceOf, column, contest, hasLines, OWNERS, WEIGHTS } from "./peer.mjs";

const { op } = aq;
const names = [
  "need",
  "budget",
  "authority",
  "urgency",
  "revenue",
  "owner",
  ...WEIGHTS.map((_, k) => `c${k}`),
];
const rows = aq.table(Object.fromEntries(names.map((name) => [name, column(name)])));
const orders = hasLines
  ? aq.table(Object.fromEntries(["quantity", "price", "customer"].map((name) => [name, column(name)])))
  : null;

const tiers = () =>
  rows.derive({
    tier: (d) =>
      d.budget === 1 && d.need === 0
        ? 3
        : d.need === 1 && d.budget === 0
          ? 4
          : d.need === 0 && d.budget === 0
            ? 5
            : d.budget === 1 && d.authority === 0
              ? 3
              : d.need === 1 && d.budget === 1 && d.authority === 1 && d.urgency === 1
                ? 1
                : d.need === 1 && d.budget === 1 && d.authority === 1 && d.urgency === 0
                  ? 2
                  : 0,
  });

const sum = WEIGHTS.map((weight, k) => `(op.is_nan(d.c${k}) ? 0 : ${weight} * d.c${k})`).join(" + ");
const known = WEIGHTS.map((weight, k) => `(op.is_nan(d.c${k}) ? 0 : ${weight})`).join(" + ");
const bands = () =>
  rows
    .derive({ sum: `d => ${sum}`, known: `d => ${known}` })
    .derive({ score: (d) => (d.known < 50 ? null : d.sum / d.known) })
    .derive({
      band: (d) => (d.score === null ? 0 : d.score >= 80 ? 1 : d.score >= 60 ? 2 : d.score >= 40 ? 3 : 4),
    });

function abc(table) {
  const ranked = table
    .filter((d) => d.revenue >= 0)
    .select("revenue")
    .orderby(aq.desc("revenue"))
    .derive({ sum: aq.rolling((d) => op.sum(d.revenue)), total: (d) => op.sum(d.revenue) })
    .derive({ before: (d) => (d.sum - d.revenue) / d.total });
  const lowest = ranked
    .rollup({
      a: (d) => op.min(d.before < 0.8 ? d.revenue : null),
      b: (d) => op.min(d.before < 0.95 ? d.revenue : null),
    })
    .object();
  const classes = table.params(lowest).derive({
    class: (d, $) => (d.revenue >= $.a ? 1 : d.revenue >= $.b ? 2 : d.revenue >= 0 ? 3 : 0),
  });
  return { ranked, classes };
}

function figures({ ranked, classes }) {
  const x = ranked
    .derive({ rank: () => op.row_number(), n: () => op.count() })
    .derive({ off: (d) => d.sum / d.total + d.rank / d.n - 1 })
    .rollup({
      total: (d) => op.max(d.total),
      n: () => op.count(),
      weighted: (d) => op.sum(d.revenue * (d.n - d.rank + 1)),
      hhi: (d) => op.sum((d.revenue / d.total) * (d.revenue / d.total)),
      accountsFor80: (d) => op.min(d.sum >= 0.8 * d.total ? d.rank : null),
      top20: (d) => op.max(d.rank === op.ceil(d.n / 5) ? d.sum / d.total : null),
      rank: (d) => op.min(d.off >= 0 ? d.rank : null),
      after: (d) => op.min(d.off >= 0 ? d.off : null),
      before: (d) => op.max(d.off < 0 ? d.off : null),
    })
    .object();
  const byClass = classes
    .groupby("class")
    .rollup({ count: () => op.count(), value: (d) => op.sum(d.revenue) });
  const of = (wanted) => byClass.objects().find((each) => each.class === wanted);
  return {
    accounts: x.n,
    total: x.total,
    countA: of(1).count,
    countB: of(2).count,
    valueA: of(1).value,
    valueB: of(2).value,
    gini: (2 * x.weighted) / (x.n * x.total) - (x.n + 1) / x.n,
    hhi: x.hhi,
    accountsFor80: x.accountsFor80,
    top20: x.top20,
    balance: balanceOf(x.rank, x.before, x.after, x.n),
  };
}

const counts = (table, name, size) => {
  const found = table.groupby(name).count().objects({ limit: Infinity });
  return Array.from({ length: size }, (_, code) => found.find((each) => each[name] === code)?.count ?? 0);
};

await contest("arquero", {
  job: () => {
    const tiered = tiers();
    const banded = bands();
    return { tiered, banded, figures: figures(abc(rows)), table: tiered.groupby("tier", "owner").count() };
  },
  jobResult: ({ tiered, banded, table, figures: found }) => ({
    tiers: counts(tiered, "tier", 6),
    bands: counts(banded, "band", 5),
    tableSum: table
      .objects({ limit: Infinity })
      .reduce((total, { tier, owner, count }) => total + count * (tier * OWNERS + owner + 1), 0),
    ...found,
  }),
  lines: () => {
    const customers = orders
      .filter((d) => d.quantity > 0 && !op.is_nan(d.customer))
      .groupby("customer")
      .rollup({ revenue: (d) => op.sum(d.quantity * d.price) });
    return { customers: customers.numRows(), ...figures(abc(customers)) };
  },
});
