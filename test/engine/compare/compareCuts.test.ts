import fc from "fast-check";
import { analyse, compareCuts, parseSettings, type AbcCut } from "../../../src/engine";
import { sampleTable, settingsWith } from "../sampleTable";

const TEN = [400, 300, 90, 40, 50, 30, 30, 30, 20, 10];

function rows(values: readonly number[], cut?: AbcCut) {
  const table = sampleTable({ revenue: ["Revenue", ...values] });
  const settings = settingsWith(cut ? { cut } : {});
  return compareCuts(analyse({ today: "2026-11-22", table, settings }));
}
const told = (values: readonly number[], cut?: AbcCut) =>
  rows(values, cut).map(({ cut: { kind }, classes }) => [kind, ...classes.map(({ count }) => count)]);

test("[P4] all five cuts side by side, the cumulative one by both conventions", () => {
  expect(told(TEN)).toEqual([
    ["cumulative", 4, 4, 2],
    ["cumulative", 3, 2, 5],
    ["count", 2, 3, 5],
    ["thresholds", 4, 4, 2],
    ["jenks", 1, 1, 8],
    ["computed", 2, 1, 7],
  ]);
});

test("the cut of the settings is marked, and keeps its own limits", () => {
  const cut = { kind: "thresholds", a: 300, b: 30 } as const;
  const found = rows(TEN, cut);
  expect(found.filter(({ chosen }) => chosen).map((row) => row.cut)).toEqual([cut]);
  expect(found[3]?.classes.map(({ count }) => count)).toEqual([2, 6, 2]);
});

test("thresholds that nobody gave are round values near the lines", () => {
  expect(rows(TEN)[3]?.cut).toEqual({ kind: "thresholds", a: 50, b: 30 });
  expect(rows([8734, 1200, 950, 85.5, 12])[3]?.cut).toEqual({ kind: "thresholds", a: 1000, b: 900 });
});

test("whatever the cut, every account is counted once, and its value", () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, (some) => {
      const total = some.reduce((sum, value) => sum + value, 0);
      for (const { classes } of rows(some)) {
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(some.length);
        expect(classes.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(total, 6);
      }
    }),
  );
});

test("the row of the chosen cut is what the analysis itself says", () => {
  const cuts: AbcCut[] = [
    { kind: "cumulative", a: 0.7, b: 0.9, crossing: "exclude" },
    { kind: "count", a: 0.1, b: 0.6 },
    { kind: "thresholds", a: 90, b: 30 },
    { kind: "jenks" },
    { kind: "computed" },
  ];
  for (const cut of cuts) {
    const table = sampleTable({ revenue: ["Revenue", ...TEN, "", -5] });
    const analysis = analyse({ today: "2026-11-22", table, settings: settingsWith({ cut }) });
    expect(compareCuts(analysis).find(({ chosen }) => chosen)?.classes).toEqual(analysis.abc?.pareto.classes);
  }
});

test("no classes, no rows; and a document asks for them by compare.cuts", () => {
  expect(rows([0, 0])).toEqual([]);
  const parsed = parseSettings({ compare: { cuts: true } });
  expect(parsed.ok && parsed.settings.compare).toEqual({ model: "abc", cuts: true });
});
