import { freeHeader } from "../../../src/excel/apply/planBlock";
import { blockCells } from "../../../src/excel/apply/blockCells";
import { gapIn } from "../../../src/excel/apply/findRoom";
import { fitWidth } from "../../../src/excel/apply/fitWidth";

test.each([
  [[], "Tier"],
  [["tier"], "Tier (Vital Few)"],
  [["tier", "tier (vital few)"], "Tier (Vital Few) 2"],
])("freeHeader with %j taken is %j", (taken, header) =>
  expect(freeHeader("Tier", new Set(taken))).toBe(header),
);

test.each([
  [[true, true], 2, 0],
  [[false, true, true, false], 2, 1],
  [[false, true, false, true], 2, 3],
  [[false, false], 3, 2],
])("gapIn(%j, %d) is %d", (free, count, place) => expect(gapIn(free, count)).toBe(place));

describe("blockCells", () => {
  const column = (at: number, values: string[], changed = true) => ({ column: at, values, changed });

  test("neighbours are one block; unchanged columns are left out and break a run", () => {
    const columns = [
      column(4, ["a", "b"]),
      column(5, ["c", "d"]),
      column(6, ["x", "x"], false),
      column(7, ["e", "f"]),
    ];
    expect(blockCells(columns, 10, [{ start: 0, count: 2 }])).toEqual([
      {
        row: 10,
        column: 4,
        cells: [
          ["a", "c"],
          ["b", "d"],
        ],
      },
      { row: 10, column: 7, cells: [["e"], ["f"]] },
    ]);
  });

  test("each run of rows is a block of its own", () => {
    const rowRuns = [
      { start: 0, count: 1 },
      { start: 1, count: 2 },
    ];
    expect(
      blockCells([column(0, ["a", "b", "c"])], 1, rowRuns).map(({ row, cells }) => [row, cells]),
    ).toEqual([
      [1, [["a"]]],
      [2, [["b"], ["c"]]],
    ]);
  });
});

describe("fitWidth", () => {
  test.each([
    ["as planned where texts are short", 30, true, ["short"], 30],
    ["wider, so that two lines hold the longest text", 30, true, ["x".repeat(100)], 58],
    ["Chinese characters take the room of two", 30, true, ["需".repeat(50)], 58],
    ["never wider than a readable line", 30, true, ["x".repeat(900)], 80],
    ["as planned where nothing wraps", 8, false, ["x".repeat(100)], 8],
  ])("%s", (_, width, wrap, values, fitted) =>
    expect(fitWidth({ header: "Why", width, wrap, values })).toBe(fitted),
  );

  test.each([
    ["ABC class", 9, 13],
    ["Cumulative", 12, 14],
    ["累计占比", 8, 12],
    ["Tier", 16, 16],
  ])("leaves room for the header “%s” beside the filter's button", (header, width, fitted) =>
    expect(fitWidth({ header, width, wrap: false, values: [] })).toBe(fitted),
  );
});
