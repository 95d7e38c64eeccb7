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
  const all = (rows: number) => [{ start: 0, count: rows }];

  test("neighbours are one block; unchanged columns are left out and break a run", () => {
    const columns = [
      column(4, ["a", "b"]),
      column(5, ["c", "d"]),
      column(6, ["x", "x"], false),
      column(7, ["e", "f"]),
    ];
    expect(blockCells(columns, 10, all(2))).toEqual([
      {
        row: 10,
        column: 4,
        columns: [
          ["a", "b"],
          ["c", "d"],
        ],
        from: 0,
        rowCount: 2,
      },
      { row: 10, column: 7, columns: [["e", "f"]], from: 0, rowCount: 2 },
    ]);
  });

  test("each run of rows is a block of its own", () => {
    const rowRuns = [
      { start: 0, count: 1 },
      { start: 1, count: 2 },
    ];
    expect(
      blockCells([column(0, ["a", "b", "c"])], 1, rowRuns).map(({ row, from, rowCount }) => [
        row,
        from,
        rowCount,
      ]),
    ).toEqual([
      [1, 0, 1],
      [2, 1, 2],
    ]);
  });

  test("of a long column only the stretches that hold a change are written", () => {
    const before = new Array<string>(5_000).fill("C");
    const values = before.map((old, row) => (row === 1_500 || row === 2_100 || row === 4_999 ? "A" : old));
    const blocks = blockCells([{ column: 3, values, before, changed: true }], 1, all(5_000));
    expect(blocks.map(({ row, from, rowCount }) => [row, from, rowCount])).toEqual([
      [1_001, 1_000, 2_000],
      [4_001, 4_000, 1_000],
    ]);
    expect(blocks[0]?.columns[0]).toBe(values);
  });

  test("rows beyond those that stood are new, and written", () => {
    const grown = { column: 0, values: ["a", "b"], before: ["a"], changed: true };
    expect(blockCells([grown], 1, all(2))).toHaveLength(1);
    expect(blockCells([{ ...grown, values: ["a", ""] }], 1, all(2))).toEqual([]);
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
