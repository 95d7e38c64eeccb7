import fc from "fast-check";
import { crossTable } from "../../../src/engine/stats/crossTable";

const NONE = 255;

test.each<[string, number[], number[], number[]]>([
  ["nothing", [], [], [0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ["one of each pair", [0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 0, 1, 1, 0, 0, 0, 0]],
  [
    "those without a code in the last line and column",
    [0, NONE, 1, NONE],
    [-1, 0, -1, -1],
    [0, 0, 1, 0, 0, 1, 1, 0, 1],
  ],
  ["a code beyond its count is none", [2, 1], [0, 7], [0, 0, 0, 0, 0, 1, 1, 0, 0]],
])("crossTable: %s", (_, down, across, counts) => {
  const table = crossTable(Uint8Array.from(down), 2, Int32Array.from(across), 2);
  expect(Array.from(table.counts)).toEqual(counts);
  expect([table.lines, table.columns]).toEqual([3, 3]);
});

test("crossTable: every account is counted once, and transposing it swaps lines and columns", () => {
  const pairs = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 9 })), { maxLength: 50 });
  fc.assert(
    fc.property(pairs, (accounts) => {
      const down = Uint8Array.from(accounts, ([code]) => code);
      const across = Uint32Array.from(accounts, ([, code]) => code);
      const table = crossTable(down, 5, across, 8);
      const turned = crossTable(Uint8Array.from(across), 8, down, 5);
      expect(table.counts.reduce((sum, count) => sum + count, 0)).toBe(accounts.length);
      for (let line = 0; line < 6; line++)
        for (let column = 0; column < 9; column++)
          expect(table.counts[line * 9 + column]).toBe(turned.counts[column * 6 + line]);
    }),
  );
});

test("crossTable: columns of different length are refused", () => {
  expect(() => crossTable(new Uint8Array(3), 2, new Uint8Array(2), 2)).toThrow(RangeError);
});
