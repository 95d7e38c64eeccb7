import type { CellValue } from "../../../../src/engine";
import { GROWTH_BASES, NO_BASIS, roseBy, twoYears } from "../../../../src/engine/models/growth/twoYears";
import { inputsOf } from "../inputsOf";

const lines = (...rows: readonly [account: string, date: string, volume: CellValue][]) =>
  inputsOf(
    {
      name: ["Account", ...rows.map(([account]) => account)],
      date: ["Date", ...rows.map(([, date]) => date)],
      volume: ["Volume", ...rows.map(([, , volume]) => volume)],
    },
    { account: "name", asOf: "2026-09-30" },
  );
const VOLUME = GROWTH_BASES.indexOf("volume");
const REVENUE = GROWTH_BASES.indexOf("revenue");

test("[T1, C1] volume of dated lines: two windows that meet, lines after as-of and before both left out", () => {
  const { current, previous, basis } = twoYears(
    lines(
      ["A", "2026-10-01", 1000],
      ["A", "2026-09-30", 1],
      ["A", "2025-10-01", 2],
      ["A", "2025-09-30", 4],
      ["A", "2024-10-01", 8],
      ["A", "2024-09-30", 1000],
    ),
  );
  expect([current[0], previous[0], basis[0]]).toEqual([3, 12, VOLUME]);
});

test("[T1] an account whose lines are older than both windows brought nothing in either; one without dates is not known", () => {
  const { current, previous, basis } = twoYears(
    lines(
      ["A", "2025-01-01", 5],
      ["Old", "2020-01-01", 5],
      ["Undated", "", 5],
      ["Unreadable", "2026-01-01", "?"],
    ),
  );
  expect([current[1], previous[1], basis[1]]).toEqual([0, 0, VOLUME]);
  expect([...basis].slice(2)).toEqual([NO_BASIS, NO_BASIS]);
});

test("[T1] a line that is an account has one date: revenue against previous revenue", () => {
  const { current, previous, basis, windows } = twoYears(
    inputsOf({
      date: ["Date", "2026-09-30", "2025-01-01", "2025-01-01"],
      volume: ["Volume", 5, 5, 5],
      revenue: ["Revenue", 12, 7, ""],
      previousRevenue: ["Previous revenue", 10, "", 7],
    }),
  );
  expect(windows).toBeNull();
  expect([...basis]).toEqual([REVENUE, NO_BASIS, NO_BASIS]);
  expect([current[0], previous[0]]).toEqual([12, 10]);
});

test("[T1] lines that do not reach back into the earlier year say nothing of growth", () => {
  const { basis, windows } = twoYears(lines(["A", "2026-09-30", 5], ["B", "2025-10-01", 5]));
  expect([...basis]).toEqual([NO_BASIS, NO_BASIS]);
  expect(windows?.firstDay).toBe(windows?.turn);
});

test.each([
  [115, 100, 1],
  [114.999, 100, 0],
  [0.115, 0.1, 1],
  [1, 0, 1],
  [0, 0, 0],
  [-5, 0, 0],
  [5, -5, 1],
])("[T1, P6] %p after %p rose by 15 %%: %d", (now, before, rose) => {
  const years = { current: Float64Array.of(now), previous: Float64Array.of(before), windows: null };
  expect([...roseBy(0.15, { ...years, basis: Uint8Array.of(REVENUE) })]).toEqual([rose]);
  expect([...roseBy(0.15, { ...years, basis: Uint8Array.of(NO_BASIS) })]).toEqual([2]);
});
