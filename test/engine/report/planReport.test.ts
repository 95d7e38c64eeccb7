import {
  analyse,
  defaultSettings,
  planReport,
  type Block,
  type ColumnReferences,
  type SheetPlan,
  type TableData,
} from "../../../src/engine";
import { PRINTED_HEIGHT } from "../../../src/engine/report/page";
import { MOST_BARS } from "../../../src/engine/report/paretoChart";
import { createSay, type Locale } from "../../../src/locales";
import { sampleTable, SIX } from "../sampleTable";
import { groupedAnalysis } from "./groupedAnalysis";
import { contentOf, rowBeginning, rowsOf, texts } from "./reportRows";

const REFERENCES: ColumnReferences = {
  tier: "Prospects[Tier]",
  abcClass: "Prospects[ABC class]",
  share: "Prospects[Share]",
};
const NOW = "2026-09-30T14:05:33.000Z";
const report = (
  table: TableData = SIX,
  references = REFERENCES,
  now = NOW,
  locale: Locale = "en",
): SheetPlan =>
  planReport(
    analyse({ today: "2026-11-22", table, settings: defaultSettings() }),
    references,
    createSay(locale),
    now,
  );

/** Sixty accounts with falling values: more than the chart has bars. */
const SIXTY = sampleTable({
  name: ["Firm", ...Array.from({ length: 60 }, (_, i) => `Account ${i + 1} with a long name`)],
  revenue: ["Revenue", ...Array.from({ length: 60 }, (_, i) => Math.round(10_000 / (i + 1)))],
});
const READINESS = sampleTable({ need: ["Need", "yes", "no"], budget: ["Budget", "no", "no"] });

/** The card that holds the total; six accounts have no balance line above it. */
const TOTAL_CELL = "$C$9";

describe("the class table", () => {
  test.each(["A", "B", "C"])(
    "row %s: the bare letter, then live count, share, value, share, average",
    (letter) => {
      const [row, cells] = rowBeginning(report(), letter);
      const [totalRow] = [...rowsOf(report())].find(([, line]) => line[0] === "Total") ?? [0];
      const at = row + 1;
      expect(cells).toEqual([
        letter,
        `=COUNTIF(Prospects[ABC class],"${letter}")`,
        `=IF(C${totalRow + 1}=0,0,C${at}/C${totalRow + 1})`,
        `=F${at}*${TOTAL_CELL}`,
        `=SUMIFS(Prospects[Share],Prospects[ABC class],"${letter}")`,
        `=IF(C${at}=0,0,E${at}/C${at})`,
      ]);
    },
  );

  test("the cell that values are multiplied by is the total, under its label", () => {
    const [, row = ""] = /(\d+)$/.exec(TOTAL_CELL) ?? [];
    expect(rowsOf(report()).get(Number(row) - 1)?.[1]).toBe(1000);
    expect(rowsOf(report()).get(Number(row) - 2)?.[1]).toBe("Revenue in all");
  });

  test("without references figures stand in the place of formulas over columns", () => {
    const [, cells] = rowBeginning(report(SIX, {}), "A");
    expect([cells[1], cells[4]]).toEqual([2, 0.8]);
  });
});

test("the tier table: a row a tier and one for open questions, labelled so that tier A is not taken for class A", () => {
  const plan = report();
  for (const [label, key] of [
    ["3S Bonus", "3S"],
    ["A Next quarter", "A"],
    ["open question", "open question"],
  ] as const) {
    const found = [...rowsOf(plan).values()].filter(
      (cells) => cells[0] === label && String(cells[1]).startsWith("="),
    );
    expect(found.map((cells) => [cells[1], cells[4]])).toEqual([
      [`=COUNTIF(Prospects[Tier],"${key}")`, `=SUMIFS(Prospects[Share],Prospects[Tier],"${key}")`],
    ]);
  }
});

test("without ABC the tier table gives next steps instead of values", () => {
  const [, cells] = rowBeginning(report(READINESS), "B Burden");
  expect(cells.slice(3, 4)).toEqual(["Drop it; spend no time."]);
});

describe("the head", () => {
  test("[P8] headline with the share that was reached", () => {
    expect(texts(report())).toContain("2 of 4 accounts (50%) bring 80% of Revenue; the top 20% bring 50%.");
  });

  test.each<[string, string]>([
    ["2026-09-30T14:05:33.000Z", "Run: 2026-09-30 14:05"],
    ["2026-09-30 14:05", "Run: 2026-09-30 14:05"],
  ])("the run stamp of %s", (now, stamp) => {
    const plan = report(SIX, REFERENCES, now);
    const { row, column } = plan.runStamp;
    expect(rowsOf(plan).get(row)?.[column - 1]).toBe(stamp);
  });

  test("two runs differ in the run stamp and nowhere else", () => {
    const [first, second] = [report(), report(SIX, REFERENCES, "2027-01-01 00:00")];
    const { row, column } = first.runStamp;
    const differing = [...rowsOf(first)].flatMap(([at, cells]) =>
      cells.flatMap((value, i) => (value === rowsOf(second).get(at)?.[i] ? [] : [[at, i + 1]])),
    );
    expect(differing).toEqual([[row, column]]);
    expect({ ...second, blocks: [] }).toEqual({ ...first, blocks: [] });
  });
});

describe("charts", () => {
  test.each<[string, TableData, string[]]>([
    ["both models", SIX, ["pareto", "classes", "tiers"]],
    ["ABC alone", SIXTY, ["pareto", "classes"]],
    ["readiness alone", READINESS, ["tiers"]],
  ])("%s", (_, table, ids) => expect(report(table).charts.map(({ id }) => id)).toEqual(ids));

  test.each<[string, (number | string)[]]>([
    ["nothing but zeros", [0, 0]],
    ["nothing readable", ["n/a"]],
  ])("none of ABC where there are no shares to draw: %s", (_, values) => {
    const plan = report(sampleTable({ revenue: ["Revenue", ...values] }));
    expect(plan.charts).toEqual([]);
    expect(texts(plan).join(" ")).toMatch(/adds up to nothing|No account has a value/);
  });

  test("the Pareto combo: columns by class behind one another, line and threshold on the secondary axis", () => {
    const chart = report().charts[0];
    expect(chart?.series.map(({ helperColumn, type, axis }) => [helperColumn, type, axis])).toEqual([
      [1, "ColumnClustered", "Primary"],
      [2, "ColumnClustered", "Primary"],
      [3, "ColumnClustered", "Primary"],
      [4, "Line", "Secondary"],
      [5, "Line", "Secondary"],
    ]);
    expect(chart).toMatchObject({
      overlap: 100,
      gapWidth: 20,
      secondaryAxis: { minimum: 0, maximum: 1, numberFormat: "0%" },
    });
    expect(chart?.helper.cells.map((cells) => cells.map(contentOf))).toEqual([
      ["Account", "Class A", "Class B", "Class C", "Cumulative %", "80% line"],
      ["Acme", 500, null, null, 0.5, 0.8],
      ["Beta", 300, null, null, 0.8, 0.8],
      ["Ceta", null, 100, null, 0.9, 0.8],
      ["Delta", null, 100, null, 1, 0.8],
    ]);
  });

  test("a long tail is folded into one bar that stacks the classes and ends at 100 %", () => {
    const cells = report(SIXTY).charts[0]?.helper.cells ?? [];
    expect(cells).toHaveLength(1 + MOST_BARS);
    const bars = cells.slice(1).map((line) => line.map(contentOf));
    const last = bars[bars.length - 1] ?? [];
    const folded = Array.from({ length: 60 }, (_, i) => Math.round(10_000 / (i + 1))).slice(MOST_BARS - 1);
    expect(last[0]).toBe(`Other (${60 - MOST_BARS + 1})`);
    expect(Math.max(...last.slice(1, 4).map(Number))).toBe(folded.reduce((a, b) => a + b, 0));
    expect(last[4]).toBeCloseTo(1, 12);
    const heights = last.slice(1, 4).filter((height) => height !== null);
    expect(heights).toEqual([...heights].sort((a, b) => Number(b) - Number(a)));
  });

  test("long names are cut, accounts without a name go by their row", () => {
    const cells = report(SIXTY).charts[0]?.helper.cells ?? [];
    expect(contentOf(cells[1]?.[0] ?? null)).toBe("Account 1 wit…");
    const unnamed = report(sampleTable({ revenue: ["Revenue", 5] })).charts[0]?.helper.cells ?? [];
    expect(contentOf(unnamed[1]?.[0] ?? null)).toBe("Row 2");
  });

  test("the other charts point at the tables' own cells", () => {
    const plan = report();
    const [row] = rowBeginning(plan, "A");
    expect(plan.charts[1]?.helper.cells[1]?.map(contentOf)).toEqual([
      "Class A",
      `=D${row + 1}`,
      `=F${row + 1}`,
    ]);
    expect(plan.charts[2]?.helper.cells[1]?.map(contentOf)[1]).toMatch(/^=C\d+$/);
    expect(plan.charts[2]?.series[0]?.pointColors).toHaveLength(6);
  });

  test.each([
    ["both", SIX],
    ["ABC", SIXTY],
    ["readiness", READINESS],
  ] as const)("every chart has a title and an alternative text: %s", (_, table) => {
    for (const { title, altText } of report(table).charts) {
      expect(title).not.toBe("");
      expect(altText.length).toBeGreaterThan(title.length);
    }
  });
});

describe.each([
  ["both models", SIX],
  ["sixty accounts", SIXTY],
  ["readiness alone", READINESS],
] as const)("the page of %s", (_, table) => {
  const plan = report(table);

  test("is about 100 characters wide, and charts' numbers stand outside of what is printed", () => {
    const printed = plan.columnWidths.slice(0, plan.print.columnCount).reduce((a, b) => a + b, 0);
    expect(printed).toBe(100);
    for (const { helper, place } of plan.charts) {
      expect(helper.column).toBeGreaterThanOrEqual(plan.print.columnCount);
      // In rows of their own, so that no low row of the page cuts them.
      expect(helper.row).toBeGreaterThan(plan.print.rowCount);
      expect(place.column + place.columnCount).toBeLessThanOrEqual(plan.print.columnCount - 1);
    }
    for (const block of plan.blocks) {
      for (const cells of block.cells)
        expect(block.column + cells.length).toBeLessThanOrEqual(plan.print.columnCount - 1);
    }
  });

  test("no cell is written twice, and no chart covers a cell or another chart", () => {
    const taken = new Set<string>();
    const take = (row: number, column: number): void => {
      expect(taken.has(`${row}:${column}`)).toBe(false);
      taken.add(`${row}:${column}`);
    };
    const takeBlock = ({ row, column, cells }: Block): void =>
      cells.forEach((line, i) => line.forEach((_cell, j) => take(row + i, column + j)));
    plan.blocks.forEach(takeBlock);
    plan.charts.forEach(({ helper }) => takeBlock(helper));
    for (const { row, column, rowCount, columnCount } of plan.charts.map(({ place }) => place)) {
      for (let i = 0; i < rowCount; i++) for (let j = 0; j < columnCount; j++) take(row + i, column + j);
    }
  });

  test("no merge hides a value", () => {
    const rows = rowsOf(plan);
    for (const { row, column, columnCount } of plan.merges) {
      const hidden = (rows.get(row) ?? []).slice(column, column + columnCount - 1);
      expect(hidden.filter((value) => value !== null && value !== "")).toEqual([]);
    }
  });

  test("every row of the page lies in the printed area", () => {
    for (const row of rowsOf(plan).keys()) expect(row).toBeLessThan(plan.print.rowCount);
  });

  test("printed pages are no longer than paper, and begin with a heading, a chart or a note", () => {
    const rows = rowsOf(plan);
    const looks = new Map(plan.blocks.map(({ row, cells }) => [row, cells[0]?.[0]?.look]));
    const starts = [0, ...plan.pageBreaks];
    starts.forEach((start, at) => {
      const end = starts[at + 1] ?? plan.print.rowCount;
      let height = 0;
      for (let row = start; row < end; row++) height += plan.rowHeights[row] ?? 0;
      expect(height).toBeLessThanOrEqual(PRINTED_HEIGHT);
      const isChart = plan.charts.some(({ place }) => place.row === start);
      if (start > 0 && !isChart) expect(["sectionTitle", "note"]).toContain(looks.get(start));
      // The last row of a page that says something is no heading.
      const last = [...rows.keys()].filter((row) => row >= start && row < end).at(-1) ?? 0;
      expect(["sectionTitle", "tableHeader", "tableHeaderText"]).not.toContain(looks.get(last));
    });
  });

  test("no formula can divide by zero", () => {
    for (const text of texts(plan).filter((t) => t.startsWith("=") && t.includes("/")))
      expect(text).toMatch(/^=IF\((\w+)=0,0,\w+\/\1\)$/);
  });
});

test.each<[string, SheetPlan, string]>([
  [
    "line data",
    planReport(groupedAnalysis(), {}, createSay("en"), NOW),
    "Sheet Orders · 10 lines of 6 accounts, by Revenue",
  ],
  ["accounts", report(), "Sheet Prospects · 6 accounts, by Revenue"],
  ["accounts without a measure", report(READINESS), "Sheet Prospects · 2 accounts"],
])("the source line of %s", (_, plan, line) => expect(texts(plan)).toContain(line));

test("in Chinese the letters, the run stamp and the formulas are the same", () => {
  const plan = report(SIX, REFERENCES, NOW, "zh-CN");
  rowBeginning(plan, "A");
  expect(texts(plan)).toContain("Run: 2026-09-30 14:05");
  expect(texts(plan)).toContain('=COUNTIF(Prospects[Tier],"待确认")');
});

describe("the day on which everything was judged", () => {
  const judged = (changes: { asOf?: string; date?: string }) => {
    const table = sampleTable({
      name: ["Firm", "Acme"],
      revenue: ["Revenue", 10],
      ...(changes.date ? { date: ["Date", changes.date] } : {}),
    });
    const settings = { ...defaultSettings(), ...(changes.asOf ? { asOf: changes.asOf } : {}) };
    const plan = planReport(analyse({ today: "2026-11-22", table, settings }), {}, createSay("en"), NOW);
    return texts(plan).filter((text) => text.startsWith("Judged"));
  };

  test.each([
    [{ asOf: "2026-06-30", date: "2026-05-01" }, "Judged as of 2026-06-30, the date of the settings."],
    [{ date: "2026-05-01" }, "Judged as of 2026-05-01, the latest date of the data."],
    [{}, "Judged as of the day of the run: no column that was read has a date up to then."],
  ])("of %j stands below the source, with its basis", (changes, sentence) =>
    expect(judged(changes)).toEqual([sentence]),
  );
});
