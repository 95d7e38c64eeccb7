import { analyse, toResults, type AbcSettings, type Settings, type TableData } from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { sampleTable, settingsWith } from "../../sampleTable";

const EXTRAS = {
  syncs: 0,
  bytesOut: 0,
  bytesIn: 0,
  milliseconds: { read: 0, compute: 0, write: 0, total: 0 },
};
const say = createSay("en");

const run = (table: TableData, abc: Partial<AbcSettings>, rest: Partial<Settings> = {}) => {
  const analysis = analyse({ today: "2026-11-22", table, settings: settingsWith(abc, rest) });
  return { analysis, results: toResults(analysis, say, EXTRAS) };
};

const REGIONS = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "Fox"],
  region: ["Region", "North", "South", "north ", "South", "", "North"],
  revenue: ["Revenue", 900, 90, 60, 9, 5, 40],
});

/** Order lines: Acme buys both products, in two years. */
const ORDERS = sampleTable({
  name: ["Customer", "Acme", "Acme", "Beta", "Ceta", "Acme", "Beta"],
  product: ["Product", "Bolt", "Nut", "Nut", "Bolt", "Nut", "Bolt"],
  date: ["Date", "2025-01-10", "2025-05-01", "2025-12-31", "2026-02-01", "2026-04-01", "2024-07-07"],
  revenue: ["Amount", 100, 20, 300, 500, 10, -7],
});
const BY_CUSTOMER = { account: "name" };

describe("[P7] a field of the account", () => {
  const { results } = run(REGIONS, { groupBy: "region" });

  test("the figures of the report within each, the largest first; spellings are one group", () => {
    expect(results.groups?.map(({ name, total }) => [name, total])).toEqual([
      ["North", 1000],
      ["South", 99],
    ]);
    const [north] = results.groups ?? [];
    expect(north?.classes.map(({ class: c, count, value }) => [c, count, value])).toEqual([
      ["A", 1, 900],
      ["B", 1, 60],
      ["C", 1, 40],
    ]);
    expect(Object.keys(north ?? {}).sort()).toEqual(["name", ...Object.keys(results.pareto ?? {})].sort());
  });

  test("the overall class stays beside the class within the group; without a region there is none", () => {
    expect(results.accounts.map(({ abc }) => [abc?.class, abc?.group, abc?.groupClass])).toEqual([
      ["A", "North", "A"],
      ["B", "South", "A"],
      ["B", "North", "B"],
      ["C", "South", "B"],
      ["C", null, null],
      ["C", "North", "C"],
    ]);
    expect(results.accounts.every(({ abc }) => abc?.groupClasses === undefined)).toBe(true);
  });

  test("the same by the column's own header", () => {
    expect(run(REGIONS, { groupBy: "Region" }).results.groups).toEqual(results.groups);
  });

  test("a column that no field is mapped to", () => {
    const others = [{ columnIndex: 7, header: "Team", values: ["a", "b", "b", "a", "a", "b"] }];
    const { results: byTeam } = run({ ...REGIONS, others }, { groupBy: "team" });
    expect(byTeam.groups?.map(({ name, total }) => [name, total])).toEqual([
      ["a", 914],
      ["b", 190],
    ]);
  });
});

describe("[P7] order lines", () => {
  test("an account is in every product that its lines name, with what these bring", () => {
    const { results } = run(ORDERS, { groupBy: "product" }, BY_CUSTOMER);
    expect(results.groups?.map(({ name, total, negatives }) => [name, total, negatives])).toEqual([
      ["Bolt", 600, { count: 1, sum: -7 }],
      ["Nut", 330, { count: 0, sum: 0 }],
    ]);
    expect(results.accounts.map(({ abc }) => [abc?.group, abc?.groupClass, abc?.groupClasses])).toEqual([
      ["Bolt", "B", { Bolt: "B", Nut: "B" }],
      ["Nut", "A", { Bolt: null, Nut: "A" }],
      ["Bolt", "A", undefined],
    ]);
  });

  test.each<[string, [string, number][]]>([
    [
      "year",
      [
        ["2024", 0],
        ["2025", 420],
        ["2026", 510],
      ],
    ],
    [
      "quarter",
      [
        ["2024-Q3", 0],
        ["2025-Q1", 100],
        ["2025-Q2", 20],
        ["2025-Q4", 300],
        ["2026-Q1", 500],
        ["2026-Q2", 10],
      ],
    ],
    [
      "month",
      [
        ["2024-07", 0],
        ["2025-01", 100],
        ["2025-05", 20],
        ["2025-12", 300],
        ["2026-02", 500],
        ["2026-04", 10],
      ],
    ],
  ])("by %s, in the order of time", (groupBy, groups) => {
    const { results } = run(ORDERS, { groupBy }, BY_CUSTOMER);
    expect(results.groups?.map(({ name, total }) => [name, total])).toEqual(groups);
  });

  test("an account stands by its latest period", () => {
    const { results } = run(ORDERS, { groupBy: "year" }, BY_CUSTOMER);
    expect(results.accounts.map(({ abc }) => abc?.group)).toEqual(["2026", "2025", "2026"]);
  });

  test("[G6] lines that are left out bring nothing", () => {
    const where = [{ field: "product", in: ["Nut"] }];
    const { results } = run(ORDERS, { groupBy: "product" }, { ...BY_CUSTOMER, where });
    expect(results.groups?.map(({ name, total }) => [name, total])).toEqual(
      expect.arrayContaining([["Nut", 330]]),
    );
    expect(results.groups?.find(({ name }) => name === "Bolt")?.total ?? 0).toBe(0);
  });

  test("a field of the account is one for all of its lines", () => {
    const owners = sampleTable({
      name: ["Customer", "Acme", "Acme", "Beta"],
      owner: ["Owner", "", "Li", "Wang"],
      revenue: ["Amount", 100, 20, 300],
    });
    const { results } = run(owners, { groupBy: "owner" }, BY_CUSTOMER);
    expect(results.groups?.map(({ name, total }) => [name, total])).toEqual([
      ["Wang", 300],
      ["Li", 120],
    ]);
  });
});

test("[P7] the groups' totals are the whole where everybody is in one", () => {
  const { results } = run(ORDERS, { groupBy: "product", negatives: "net" }, BY_CUSTOMER);
  const sum = (results.groups ?? []).reduce((total, group) => total + group.total, 0);
  expect(sum).toBe(results.pareto?.total);
});

describe("what the table has no column for is told, and left out", () => {
  test.each<[Partial<AbcSettings>, string]>([
    [{ groupBy: "industry" }, "There are no classes within groups: no column of the table is industry."],
    [{ groupBy: "year" }, "There are no classes within groups: no column of the table is year."],
    [{ tieBreak: "profit" }, "Equal values stay together: no column of the table is Profit."],
  ])("%j", (abc, sentence) => {
    const { analysis, results } = run(REGIONS, abc);
    expect(analysis.abc?.notes.map(say)).toEqual([sentence]);
    expect(results.groups).toBeUndefined();
    expect(results.accounts[0]?.abc).not.toHaveProperty("groupClass");
  });
});

test("[P5] the second measure of the settings breaks ties", () => {
  const table = sampleTable({ revenue: ["Revenue", 50, 50, 50, 50], profit: ["Profit", 1, 4, 3, 2] });
  const classes = (abc: Partial<AbcSettings>) =>
    run(table, abc)
      .results.accounts.map(({ abc: a }) => a?.class)
      .join("");
  const cut = { kind: "count", a: 0.25, b: 0.5 } as const;
  expect(classes({ cut })).toBe("AAAA");
  expect(classes({ cut, tieBreak: "profit" })).toBe("CABC");
});
