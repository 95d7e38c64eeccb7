import fc from "fast-check";
import { analyse, defaultSettings, type Analysis, type Ledger } from "../../src/engine";
import { sampleTable, settingsWith } from "./sampleTable";
import { createSay } from "../../src/locales";

const entriesOf = ({ computed, filtered, apart, unreadable, noAccount }: Ledger) => ({
  computed,
  filtered,
  apart,
  unreadable,
  noAccount,
});

describe("[G7] every line once, by the first that holds", () => {
  const table = sampleTable({
    name: ["Firm", "Acme", "Acme", "", "", "Minus", "Acme", "", "Hidden"],
    stage: ["Stage", "Won", "Won", "Won", "Lost", "Won", "Won", "", "Lost"],
    revenue: ["Revenue", 100, 50, 7, 9, -30, "n/a", "", 3],
  });
  const settings = settingsWith({}, { account: "name", where: [{ field: "stage", notIn: ["Lost"] }] });
  test("filtered before without account before unreadable before apart", () => {
    expect(analyse({ today: "2026-11-22", table, settings }).ledger).toEqual({
      computed: { lines: 2, sum: 150 },
      filtered: { lines: 2, sum: 12 },
      noAccount: { lines: 2, sum: 7 },
      unreadable: { lines: 1, sum: 0 },
      apart: { lines: 1, sum: -30 },
      total: 139,
    });
  });
  test("a negative account stands apart only where the settings say so", () => {
    const net = { ...settings, abc: { ...settings.abc, negatives: "net" as const } };
    expect(analyse({ today: "2026-11-22", table, settings: net }).ledger).toMatchObject({
      apart: { lines: 0, sum: 0 },
      computed: { lines: 3, sum: 120 },
    });
  });
  test("lines that are no data are not counted", () => {
    const { ledger } = analyse({ today: "2026-11-22", table: { ...table, aside: [1] }, settings });
    expect(ledger.computed).toEqual({ lines: 1, sum: 100 });
    expect(Object.values(entriesOf(ledger)).reduce((sum, { lines }) => sum + lines, 0)).toBe(7);
  });
});

describe("[G7] the sheet's own total", () => {
  const table = sampleTable({ name: ["Firm", "Acme", "Beta"], revenue: ["Revenue", 100, 50.5] });
  const ofTotal = ({ ledger, findings: found }: Analysis) => ({
    ledger,
    findings: found.filter(({ kind }) => kind === "ledger.differs"),
  });
  const findings = (total: number, visible?: Uint8Array) =>
    ofTotal(
      analyse({
        today: "2026-11-22",
        table: { ...table, totals: { revenue: total, profit: 9 }, ...(visible && { visible }) },
        settings: defaultSettings(),
      }),
    );
  test("is kept, and agrees", () => {
    const { ledger, findings: found } = findings(150.5);
    expect(ledger).toMatchObject({ total: 150.5, sheetTotal: 150.5 });
    expect(found).toEqual([]);
  });
  test("that differs is a finding", () => {
    expect(findings(160).findings).toEqual([
      {
        kind: "ledger.differs",
        message: {
          id: "finding.ledgerDiffers",
          values: { measure: "Revenue", sheetTotal: 160, total: 150.5 },
        },
        accounts: [],
      },
    ]);
  });
  test("that differs by the figures written as text says so, in both languages", () => {
    const texts = sampleTable({
      name: ["Firm", "Acme", "Beta", "Ceta"],
      revenue: ["Revenue", 100, "1,200", "n/a"],
    });
    const [finding] = analyse({
      today: "2026-11-22",
      table: { ...texts, totals: { revenue: 100 } },
      settings: defaultSettings(),
    }).findings.filter(({ kind }) => kind === "ledger.differs");
    expect(createSay("en")(finding!.message)).toBe(
      "The sheet's own total of Revenue is 100; its rows add up to 1,300. One figure is written as text, which a sheet does not add. Write it as a number, and both agree.",
    );
    expect(createSay("zh-CN")(finding!.message)).toBe(
      "工作表自己的“Revenue”合计为 100，各行相加为 1,300。有 1 个数字写成了文本（包括带“€”“k”等符号的），工作表不会相加。改为数字后两者即一致。",
    );
  });
  test("agrees to the cent and no further", () => {
    const large = sampleTable({ name: ["Firm", "Acme", "Beta"], revenue: ["Revenue", 1e6, 2e6] });
    const differs = (total: number) =>
      ofTotal(
        analyse({
          today: "2026-11-22",
          table: { ...large, totals: { revenue: total } },
          settings: defaultSettings(),
        }),
      ).findings.length;
    expect([differs(3e6 + 0.004), differs(3e6 + 1)]).toEqual([0, 1]);
  });
  test("of the rows that a filter shows agrees too", () => {
    expect(findings(100, Uint8Array.of(1, 0)).findings).toEqual([]);
    expect(findings(50.5, Uint8Array.of(1, 0)).findings).toHaveLength(1);
  });
});

test("[G7] any table reconciles: all lines, and the sums of the measure add up to the total", () => {
  const cell = fc.oneof(fc.constantFrom("", "n/a", "1,200", "(30)"), fc.integer({ min: -1000, max: 1000 }));
  const line = fc.record({
    name: fc.constantFrom("", "Acme", "ACME", "Beta", "Ceta"),
    stage: fc.constantFrom("", "Won", "Lost"),
    revenue: cell,
  });
  const negatives = fc.constantFrom("apart" as const, "zero" as const, "net" as const);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 30 }),
      negatives,
      fc.boolean(),
      (lines, negative, grouped) => {
        const table = sampleTable({
          name: ["Firm", ...lines.map(({ name }) => name)],
          stage: ["Stage", ...lines.map(({ stage }) => stage)],
          revenue: ["Revenue", ...lines.map(({ revenue }) => revenue)],
        });
        const settings = settingsWith(
          { negatives: negative },
          { ...(grouped && { account: "name" }), where: [{ field: "stage", notIn: ["Lost"] }] },
        );
        const { ledger, abc } = analyse({ today: "2026-11-22", table, settings });
        const entries = Object.values(entriesOf(ledger));
        expect(entries.reduce((sum, entry) => sum + entry.lines, 0)).toBe(lines.length);
        expect(entries.reduce((sum, entry) => sum + entry.sum, 0)).toBeCloseTo(ledger.total, 6);
        if (negative !== "zero") expect(ledger.computed.sum).toBeCloseTo(abc?.pareto.total ?? 0, 6);
      },
    ),
  );
});
