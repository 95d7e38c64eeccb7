import fc from "fast-check";
import { dayOf, isoOf } from "../../../../src/engine/asOf";
import { partialWindows, windowSums } from "../../../../src/engine/models/momentum/windows";
import { datedLines, type OrderLine } from "./datedLines";

const asOf = { day: dayOf("2026-09-30") };
const windows = (lines: readonly OrderLine[], values = datedLines(lines).revenue) => {
  const found = windowSums(datedLines(lines), values, asOf);
  if (!found) throw new Error("A date is mapped.");
  return found;
};
const sums = (...lines: OrderLine[]) => {
  const { current, previous, before } = windows(lines);
  return { current: [...current], previous: [...previous], before: [...before] };
};

describe("[C1] the 12 months to as-of against the 12 before", () => {
  test.each<[string, number, number, number]>([
    ["2026-09-30", 7, 0, 0],
    ["2025-10-01", 7, 0, 0],
    ["2025-09-30", 0, 7, 0],
    ["2024-10-01", 0, 7, 0],
    ["2024-09-30", 0, 0, 1],
    ["2026-10-01", 0, 0, 0],
  ])(
    "a line of %s counts %d in the later, %d in the earlier; %d before both",
    (day, current, previous, before) =>
      expect(sums([0, day, 7])).toEqual({ current: [current], previous: [previous], before: [before] }),
  );

  test("sums are by account; lines of none and without a date are in neither", () => {
    const lines: OrderLine[] = [
      [0, "2026-01-01", 10],
      [1, "2026-01-01", 20],
      [0, "2026-02-01", 5],
      [-1, "2026-01-01", 99],
      [1, null, 99],
    ];
    expect(sums(...lines)).toEqual({ current: [15, 20], previous: [0, 0], before: [0, 0] });
    expect(windows(lines).undated).toBe(1);
  });

  test("lines that cannot be read are left out; where none can, nothing is known", () => {
    expect(sums([0, "2026-01-01", null], [0, "2026-02-01", 4], [1, "2026-01-01", null])).toEqual({
      current: [4, NaN],
      previous: [0, 0],
      before: [0, 0],
    });
  });

  test("without values the lines are counted", () => {
    const found = windowSums(
      datedLines([
        [0, "2026-01-01"],
        [0, "2026-01-01"],
        [0, "2025-01-01"],
      ]),
      null,
      asOf,
    );
    expect([found?.current[0], found?.previous[0]]).toEqual([2, 1]);
  });

  test("without a date there are no windows", () => {
    const { accounts, accountOf } = datedLines([[0, null]]);
    expect(
      windowSums({ accounts, accountOf, lineColumns: { numbers: {}, texts: {} } }, null, asOf),
    ).toBeNull();
  });

  test("windows of another length meet all the same", () => {
    const found = windowSums(
      datedLines([
        [0, "2026-06-30", 1],
        [0, "2026-07-01", 2],
      ]),
      null,
      asOf,
      3,
    );
    expect([found?.turn, found?.start].map((day) => isoOf(day ?? 0))).toEqual(["2026-07-01", "2026-04-01"]);
    expect([found?.current[0], found?.previous[0]]).toEqual([1, 1]);
  });
});

test.each([
  ["2024-10-08", "2026-09-30", false, false],
  ["2024-10-09", "2026-09-30", true, false],
  ["2020-01-01", "2026-09-23", false, false],
  ["2025-11-01", "2026-09-22", true, true],
])("[C1] data of %s to %s: earlier window partial %s, later %s", (first, last, earlier, later) =>
  expect(
    partialWindows(
      windows([
        [0, first, 1],
        [0, last, 1],
      ]),
    ),
  ).toEqual({ earlier, later }),
);

test("the order of the lines does not show", () => {
  const line = fc.tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 1500 }).map((ago) => isoOf(asOf.day - ago)),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.infiniteStream(fc.nat()),
      (lines, keys) => {
        const all = [[4, "2019-01-01", 0] as const, ...lines];
        const shuffled = all
          .map((each) => ({ each, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        const [one, other] = [windows(all), windows(shuffled)];
        for (const part of ["current", "previous"] as const)
          one[part].forEach((sum, account) => expect(other[part][account]).toBeCloseTo(sum, 6));
        expect(other.before).toEqual(one.before);
      },
    ),
  );
});
