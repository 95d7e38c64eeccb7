import { createRequire } from "node:module";
import path from "node:path";
import { balanceOf, contest, DATA, hasLines, OWNERS, WEIGHTS } from "./peer.mjs";

const pl = createRequire(import.meta.url)("nodejs-polars");
const { col, lit } = pl;
const is = (name, value) => col(name).eq(lit(value));
const answers = ["need", "budget", "authority", "urgency"];
const rows = pl
  .readCSV(path.join(DATA, "rows.csv"), { inferSchemaLength: 1000 })
  .withColumns(
    ...WEIGHTS.map((_, k) => col(`c${k}`).cast(pl.Float64)),
    ...[...answers, "owner"].map((name) => col(name).cast(pl.UInt8)),
    col("revenue").cast(pl.Float64),
  );
const orders = hasLines
  ? pl
      .readCSV(path.join(DATA, "lines.csv"), { inferSchemaLength: 2000 })
      .withColumns(...["quantity", "price", "customer"].map((name) => col(name).cast(pl.Float64)))
  : null;

const tier = pl
  .when(is("budget", 1).and(is("need", 0)))
  .then(lit(3))
  .when(is("need", 1).and(is("budget", 0)))
  .then(lit(4))
  .when(is("need", 0).and(is("budget", 0)))
  .then(lit(5))
  .when(is("budget", 1).and(is("authority", 0)))
  .then(lit(3))
  .when(is("need", 1).and(is("budget", 1)).and(is("authority", 1)).and(is("urgency", 1)))
  .then(lit(1))
  .when(is("need", 1).and(is("budget", 1)).and(is("authority", 1)).and(is("urgency", 0)))
  .then(lit(2))
  .otherwise(lit(0))
  .cast(pl.UInt8)
  .alias("tier");
const tiers = () => rows.lazy().select(tier, col("owner")).collectSync();

const plus = (one, other) => one.plus(other);
const sum = WEIGHTS.map((weight, k) => col(`c${k}`).fillNull(lit(0)).mul(lit(weight))).reduce(plus);
const known = WEIGHTS.map((weight, k) => col(`c${k}`).isNotNull().cast(pl.Float64).mul(lit(weight))).reduce(
  plus,
);
const score = pl
  .when(col("known").gtEq(lit(50)))
  .then(col("sum").div(col("known")))
  .otherwise(lit(null));
const band = pl
  .when(col("score").isNull())
  .then(lit(0))
  .when(col("score").gtEq(lit(80)))
  .then(lit(1))
  .when(col("score").gtEq(lit(60)))
  .then(lit(2))
  .when(col("score").gtEq(lit(40)))
  .then(lit(3))
  .otherwise(lit(4))
  .cast(pl.UInt8);
const bands = () =>
  rows
    .lazy()
    .select(sum.alias("sum"), known.alias("known"))
    .select(score.alias("score"))
    .select(col("score"), band.alias("band"))
    .collectSync();

function abc(table) {
  const ranked = table
    .lazy()
    .select(col("revenue"))
    .filter(col("revenue").gtEq(lit(0)))
    .sort("revenue", true)
    .withColumn(col("revenue").cumSum().alias("sum"))
    .withColumn(col("sum").minus(col("revenue")).div(col("revenue").sum()).alias("before"))
    .collectSync();
  const lowest = (share, name) =>
    pl
      .when(col("before").lt(lit(share)))
      .then(col("revenue"))
      .otherwise(lit(null))
      .min()
      .alias(name);
  const [limits] = ranked.lazy().select(lowest(0.8, "a"), lowest(0.95, "b")).collectSync().toRecords();
  const at = pl
    .when(col("revenue").isNull())
    .then(lit(0))
    .when(col("revenue").gtEq(lit(limits.a)))
    .then(lit(1))
    .when(col("revenue").gtEq(lit(limits.b)))
    .then(lit(2))
    .when(col("revenue").gtEq(lit(0)))
    .then(lit(3))
    .otherwise(lit(0))
    .cast(pl.UInt8);
  return { ranked, classes: table.lazy().select(col("revenue"), at.alias("class")).collectSync() };
}

function figures({ ranked, classes }) {
  const n = ranked.height;
  const total = ranked.getColumn("sum").get(n - 1);
  const curve = ranked
    .withRowIndex("index")
    .lazy()
    .withColumn(col("index").cast(pl.Float64).plus(lit(1)).alias("rank"))
    .withColumn(
      col("sum")
        .div(lit(total))
        .plus(col("rank").div(lit(n)))
        .minus(lit(1))
        .alias("off"),
    )
    .collectSync();
  const share = col("revenue").div(lit(total));
  const first = (condition) => pl.when(condition).then(col("rank")).otherwise(lit(null)).min();
  const fifth = is("rank", Math.ceil(n / 5));
  const [x] = curve
    .lazy()
    .select(
      col("revenue")
        .mul(lit(n + 1).minus(col("rank")))
        .sum()
        .alias("weighted"),
      share.mul(share).sum().alias("hhi"),
      first(col("sum").gtEq(lit(0.8 * total))).alias("accountsFor80"),
      pl
        .when(fifth)
        .then(col("sum").div(lit(total)))
        .otherwise(lit(null))
        .max()
        .alias("top20"),
      first(col("off").gtEq(lit(0))).alias("rank"),
    )
    .collectSync()
    .toRecords();
  const off = curve.getColumn("off");
  const byClass = classes
    .lazy()
    .groupBy("class")
    .agg(col("revenue").count().alias("count"), col("revenue").sum().alias("value"))
    .collectSync()
    .toRecords();
  const of = (wanted) => byClass.find((each) => each.class === wanted);
  return {
    accounts: n,
    total,
    countA: of(1).count,
    countB: of(2).count,
    valueA: of(1).value,
    valueB: of(2).value,
    gini: (2 * x.weighted) / (n * total) - (n + 1) / n,
    hhi: x.hhi,
    accountsFor80: x.accountsFor80,
    top20: x.top20,
    balance: balanceOf(x.rank, x.rank > 1 ? off.get(x.rank - 2) : -1, off.get(x.rank - 1), n),
  };
}

const counts = (table, name, size) => {
  const found = table.getColumn(name).valueCounts().toRecords();
  return Array.from({ length: size }, (_, code) => found.find((each) => each[name] === code)?.count ?? 0);
};

await contest("nodejs-polars", {
  job: () => {
    const tiered = tiers();
    const banded = bands();
    const found = figures(abc(rows));
    const table = tiered
      .withColumn(lit(1).alias("one"))
      .lazy()
      .groupBy(["tier", "owner"])
      .agg(col("one").sum().alias("count"))
      .collectSync();
    return { tiered, banded, found, table };
  },
  jobResult: ({ tiered, banded, found, table }) => ({
    tiers: counts(tiered, "tier", 6),
    bands: counts(banded, "band", 5),
    tableSum: table
      .toRecords()
      .reduce((total, each) => total + each.count * (each.tier * OWNERS + each.owner + 1), 0),
    ...found,
  }),
  lines: () => {
    const customers = orders
      .lazy()
      .filter(col("quantity").gt(lit(0)).and(col("customer").isNotNull()))
      .withColumn(col("quantity").mul(col("price")).alias("revenue"))
      .groupBy(["customer"])
      .agg(col("revenue").sum())
      .collectSync();
    return { customers: customers.height, ...figures(abc(customers)) };
  },
});
