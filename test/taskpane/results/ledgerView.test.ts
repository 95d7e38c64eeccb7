import { analyse, defaultSettings, type CellValue, type Field, type Settings } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { ledgerView } from "../../../src/taskpane/results/ledgerView";

const say = createSay("en");

function seenOf(
  columns: Partial<Record<Field, CellValue[]>>,
  settings: Partial<Settings> = {},
  totals?: Partial<Record<Field, number>>,
) {
  const entries = Object.entries(columns);
  const analysis = analyse({
    today: "2026-11-22",
    table: {
      sheet: "Orders",
      firstRow: 2,
      rowCount: entries[0]?.[1].length ?? 0,
      columns: Object.fromEntries(
        entries.map(([field, values], columnIndex) => [
          field,
          { columnIndex, header: `My ${field}`, values },
        ]),
      ),
      ...(totals && { totals }),
      culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
    },
    settings: { ...defaultSettings(), ...settings },
  });
  return ledgerView(analysis);
}

function view(...given: Parameters<typeof seenOf>) {
  const seen = seenOf(...given);
  return (
    seen && {
      summary: say(seen.summary),
      rows: seen.rows.map(({ label, lines, sum }) => [say(label), lines, sum]),
      verdict: seen.verdict && say(seen.verdict),
    }
  );
}

const GROUPED = { account: "name" };

describe("ledgerView", () => {
  test.each([
    ["whole sums as they are", [5, 3], "n/a", false],
    ["with a decimal somewhere, all with two", [5, 3.5], "n/a", true],
    ["what rounding leaves of a sum is no decimal", [0.1, 0.2], 0.7, false],
  ])("%s", (_title, revenue, last, cents) => {
    const values = [...revenue, last, ""];
    expect(seenOf({ name: ["a", "b", "c", "d"], revenue: values })?.cents).toBe(cents);
  });

  test("[G7] one sentence where every line is computed", () => {
    expect(view({ name: ["a", "b"], revenue: [1200.5, 34] })).toEqual({
      summary: "2 lines add up to 1,234.5, all computed.",
      rows: [],
      verdict: null,
    });
  });

  test("[G7] every line once: what is not computed is listed, what is empty is not", () => {
    const columns = { name: ["a", "b", "", "a", "c"], revenue: [100, "n/a", 7, 50, -20] };
    expect(view(columns, GROUPED)).toEqual({
      summary: "5 lines add up to 137; 2 of them are computed",
      rows: [
        ["Computed", 2, 150],
        ["Without an account", 1, 7],
        ["My revenue blank or not readable", 1, 0],
        ["Apart: of accounts below zero", 1, -20],
        ["Total", 5, 137],
      ],
      verdict: null,
    });
  });

  test("[G6] lines that the settings leave out are told", () => {
    const columns = { name: ["a", "b"], revenue: [5, 3], stage: ["Won", "Lost"] };
    const where = [{ field: "stage", in: ["Won"] }];
    expect(view(columns, { where })?.rows).toEqual([
      ["Computed", 1, 5],
      ["Left out by your filter", 1, 3],
      ["Total", 2, 8],
    ]);
  });

  test("[G7] the sheet's own total stands beside, and whether it agrees", () => {
    const columns = { name: ["a", "b"], revenue: [5, 3] };
    expect(view(columns, {}, { revenue: 8 })).toEqual({
      summary: "2 lines add up to 8, all computed.",
      rows: [
        ["Computed", 2, 8],
        ["The sheet's own total", null, 8],
      ],
      verdict: "Both totals of My revenue agree: every line is accounted for.",
    });
    expect(view(columns, {}, { revenue: 9 })?.verdict).toContain("own total of My revenue is 9");
  });

  test("without a measure lines are counted, and blank ones told", () => {
    const columns = { name: ["a", "", "b"], need: ["yes", "", "no"] };
    expect(view(columns)).toEqual({
      summary: "2 of 3 lines are computed",
      rows: [
        ["Computed", 2, null],
        ["Blank", 1, null],
        ["Total", 3, null],
      ],
      verdict: null,
    });
  });

  test("there is nothing to tell where each row is an account and nothing is added up", () => {
    expect(view({ name: ["a", "b"], need: ["yes", "no"] })).toBeNull();
    expect(view({ name: ["a", "a"], need: ["yes", "no"] }, GROUPED)?.summary).toBe("2 lines, all computed.");
  });
});
