import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { balanceOf, contest, DATA, hasLines, OWNERS, WEIGHTS } from "./peer.mjs";

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const run = (sql) => connection.run(sql);
const all = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
const csv = (name, columns) =>
  `read_csv('${path.join(DATA, name)}', header = true, columns = {${columns.map(([column, type]) => `'${column}': '${type}'`).join(", ")}})`;

const criteria = WEIGHTS.map((_, k) => [`c${k}`, "DOUBLE"]);
const answers = ["need", "budget", "authority", "urgency"].map((name) => [name, "UTINYINT"]);
await run(
  `CREATE TABLE accounts AS SELECT (row_number() OVER ())::INTEGER AS id, * FROM ${csv("rows.csv", [...criteria, ...answers, ["revenue", "DOUBLE"], ["owner", "UTINYINT"]])}`,
);
if (hasLines)
  await run(
    `CREATE TABLE orders AS SELECT * FROM ${csv("lines.csv", [
      ["quantity", "DOUBLE"],
      ["price", "DOUBLE"],
      ["customer", "DOUBLE"],
    ])}`,
  );

const tiers = () =>
  run(`CREATE OR REPLACE TABLE tiers AS SELECT owner, CASE
    WHEN budget = 1 AND need = 0 THEN 3
    WHEN need = 1 AND budget = 0 THEN 4
    WHEN need = 0 AND budget = 0 THEN 5
    WHEN budget = 1 AND authority = 0 THEN 3
    WHEN need = 1 AND budget = 1 AND authority = 1 AND urgency = 1 THEN 1
    WHEN need = 1 AND budget = 1 AND authority = 1 AND urgency = 0 THEN 2
    ELSE 0 END::UTINYINT AS tier FROM accounts`);

const sum = WEIGHTS.map((weight, k) => `${weight}.0::DOUBLE * coalesce(c${k}, 0)`).join(" + ");
const known = WEIGHTS.map((weight, k) => `CASE WHEN c${k} IS NULL THEN 0 ELSE ${weight} END`).join(" + ");
const bands = () =>
  run(`CREATE OR REPLACE TABLE bands AS SELECT score,
    (CASE WHEN score IS NULL THEN 0 WHEN score >= 80 THEN 1 WHEN score >= 60 THEN 2 WHEN score >= 40 THEN 3 ELSE 4 END)::UTINYINT AS band
    FROM (SELECT CASE WHEN known >= 50 THEN sum / known END AS score
      FROM (SELECT ${sum} AS sum, (${known})::DOUBLE AS known FROM accounts))`);

/** Ranked by different value and joined back: faster than a window over all rows. */
const abc = (source, target) =>
  run(`CREATE OR REPLACE TABLE ${target} AS
    WITH different AS (SELECT revenue AS value, sum(revenue) AS sum FROM ${source} WHERE revenue >= 0 GROUP BY revenue),
    ranked AS (SELECT value, sum(sum) OVER (ORDER BY value DESC ROWS UNBOUNDED PRECEDING) - sum AS before, sum(sum) OVER () AS total FROM different),
    classed AS (SELECT value, CASE WHEN before / total < 0.8 THEN 1 WHEN before / total < 0.95 THEN 2 ELSE 3 END::UTINYINT AS class FROM ranked)
    SELECT each.id, each.revenue, coalesce(classed.class, 0)::UTINYINT AS class FROM ${source} each LEFT JOIN classed ON each.revenue = classed.value`);

async function figures(table) {
  const [x] = await all(`
    WITH ranked AS (SELECT revenue AS x, row_number() OVER w AS rank, sum(revenue) OVER (w ROWS UNBOUNDED PRECEDING) AS sum,
      count(*) OVER () AS n, sum(revenue) OVER () AS total FROM ${table} WHERE revenue >= 0 WINDOW w AS (ORDER BY revenue DESC)),
    curve AS (SELECT *, sum / total + rank / n - 1 AS off FROM ranked),
    crossing AS (SELECT min(rank) AS place FROM curve WHERE off >= 0),
    classes AS (SELECT count(*) FILTER (class = 1) AS countA, count(*) FILTER (class = 2) AS countB,
      sum(revenue) FILTER (class = 1) AS valueA, sum(revenue) FILTER (class = 2) AS valueB FROM ${table})
    SELECT any_value(total) AS total, any_value(n) AS n, sum(x * (n - rank + 1)) AS weighted, sum((x / total) * (x / total)) AS hhi,
      min(rank) FILTER (sum >= 0.8 * total) AS accountsFor80, max(sum / total) FILTER (rank = ceil(n / 5)) AS top20,
      max(off) FILTER (rank = place) AS after, max(off) FILTER (rank = place - 1) AS before, any_value(place) AS place,
      any_value(countA) AS countA, any_value(countB) AS countB, any_value(valueA) AS valueA, any_value(valueB) AS valueB
    FROM curve, crossing, classes`);
  const n = Number(x.n);
  return {
    accounts: n,
    total: x.total,
    countA: Number(x.countA),
    countB: Number(x.countB),
    valueA: x.valueA,
    valueB: x.valueB,
    gini: (2 * x.weighted) / (n * x.total) - (n + 1) / n,
    hhi: x.hhi,
    accountsFor80: Number(x.accountsFor80),
    top20: x.top20,
    balance: balanceOf(Number(x.place), x.before ?? -1, x.after, n),
  };
}

const counts = async (table, name, size) => {
  const found = await all(`SELECT ${name} AS code, count(*) AS count FROM ${table} GROUP BY ALL`);
  return Array.from({ length: size }, (_, code) =>
    Number(found.find((each) => each.code === code)?.count ?? 0),
  );
};

await contest("DuckDB", {
  job: async () => {
    await tiers();
    await bands();
    await abc("accounts", "classes");
    const found = await figures("classes");
    return { found, table: await all("SELECT tier, owner, count(*) AS count FROM tiers GROUP BY ALL") };
  },
  jobResult: async ({ found, table }) => ({
    tiers: await counts("tiers", "tier", 6),
    bands: await counts("bands", "band", 5),
    tableSum: table.reduce(
      (total, each) => total + Number(each.count) * (each.tier * OWNERS + each.owner + 1),
      0,
    ),
    ...found,
  }),
  lines: async () => {
    await run(
      "CREATE OR REPLACE TABLE customers AS SELECT customer AS id, sum(quantity * price) AS revenue FROM orders WHERE quantity > 0 AND customer IS NOT NULL GROUP BY customer",
    );
    await abc("customers", "customerClasses");
    const [{ n }] = await all("SELECT count(*) AS n FROM customers");
    return { customers: Number(n), ...(await figures("customerClasses")) };
  },
});
process.exit(0);
