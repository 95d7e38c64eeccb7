import { analyse, planOutput, planReport, type AbcCut, type AbcSettings } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable, settingsWith } from "../sampleTable";

const say = createSay("en");
const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "Fox"],
  region: ["Region", "North", "South", "North", "South", "", "North"],
  revenue: ["Revenue", 900, 90, 60, 9, 5, 0],
  profit: ["Profit", 1, 2, 3, 4, 5, 6],
});
const run = (abc: Partial<AbcSettings>) =>
  analyse({ today: "2026-11-22", table: TABLE, settings: settingsWith(abc, { models: ["abc"] }) });
const plan = (abc: Partial<AbcSettings>) => planReport(run(abc), {}, say, "2026-09-30 14:05");
const texts = (abc: Partial<AbcSettings>) =>
  plan(abc).blocks.flatMap(({ cells }) =>
    cells.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))),
  );
const why = (abc: Partial<AbcSettings>) =>
  planOutput(run(abc), say).columns.find(({ id }) => id === "why")?.values ?? [];

const COUNT: AbcCut = { kind: "count", a: 0.2, b: 0.5 };

test.each<[AbcCut, string, string, string]>([
  [
    COUNT,
    "Class A is the first 20% of the accounts, class B goes on to 50%; equal values are never split.",
    "Among the first 20% of the accounts.",
    "Zero is in the last class.",
  ],
  [
    { kind: "thresholds", a: 500, b: 60 },
    "Class A is 500 and more, class B 60 and more.",
    "At or above 500.",
    "Zero is in the last class.",
  ],
  [
    { kind: "jenks" },
    "The lines are at the natural breaks of the values: class A is 900 and more, class B 60 and more. Within the classes the values differ as little as possible.",
    "In the highest of three natural groups of values, from 900 on.",
    "Zero is in the last class.",
  ],
])("%j: the report says where its lines are, Why what follows from them", (cut, note, first, last) => {
  expect(texts({ cut })).toContain(note);
  expect(why({ cut })[0]).toMatch(new RegExp(`^Rank 1 of 6 by Revenue: .* ${first.replace(/\./g, "\\.")}$`));
  expect(String(why({ cut })[5])).toContain(last);
});

test("the computed cut names its source and its limits", () => {
  expect(texts({ cut: { kind: "computed" } })).toContainEqual(
    expect.stringMatching(
      /^The lines follow from the values themselves \(computed ABC, Ultsch & Lötsch 2015\): class A ends at/,
    ),
  );
});

test("[P5] with a second measure the report says so", () => {
  expect(texts({ cut: COUNT, tieBreak: "profit" })).toContain(
    "Class A is the first 20% of the accounts, class B goes on to 50%; equal values are ranked by Profit.",
  );
});

test.each<[AbcCut | undefined, number, number]>([
  [undefined, 6, 5],
  [COUNT, 5, 4],
  [{ kind: "computed" }, 5, 4],
])(
  "the Pareto chart has a threshold line where the cut is a share of the total: %j",
  (cut, columns, series) => {
    const chart = plan(cut ? { cut } : {}).charts.find(({ id }) => id === "pareto");
    expect(chart?.helper.cells[0]).toHaveLength(columns);
    expect(chart?.series).toHaveLength(series);
  },
);

describe("[P7] groups", () => {
  test("a table of the groups, and a sentence for those in none", () => {
    const found = texts({ groupBy: "region" });
    const at = found.indexOf("Classes within Region");
    expect(at).toBeGreaterThan(0);
    expect(found.slice(at + 1)).toEqual(expect.arrayContaining(["North", "3", "960", "South", "2", "99"]));
    expect(found).toContain("1 account has no Region and no class within a group.");
    expect(found).toContain("Within Region there are 2 groups. In class A there, but not overall: 1.");
  });

  test("Why says the class within the group", () => {
    expect(why({ groupBy: "region" })[1]).toMatch(/ Within South: class A, rank 1 of 2\.$/);
    expect(String(why({ groupBy: "region" })[4])).not.toContain("Within");
  });

  test("many groups: the largest, and how many more there are", () => {
    const many = Array.from({ length: 30 }, (_, i) => i + 1);
    const table = sampleTable({
      region: ["Region", ...many.map((i) => `R${i}`)],
      revenue: ["Revenue", ...many],
    });
    const analysis = analyse({ today: "2026-11-22", table, settings: settingsWith({ groupBy: "region" }) });
    const cells = planReport(analysis, {}, say, "2026-09-30 14:05").blocks.flatMap((block) =>
      block.cells.flatMap((row) => row.map((cell) => cell?.value)),
    );
    expect(cells).toContain("R30");
    expect(cells).not.toContain("R1");
    expect(cells).toContain("11 smaller groups more.");
  });
});
