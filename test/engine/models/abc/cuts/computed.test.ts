import { classesOf } from "./classesOf";

/**
 * Cases of cABCanalysis 1.0 (R), restated: its documented and published results, and its own output where nothing is
 * published. A blank (NA there) brings nothing but counts in the effort; here it stays unclassified [P1].
 */
test.each<[string, number[], string]>([
  ["identical values: all A", new Array<number>(13).fill(1), "A".repeat(13)],
  ["a single value: A", [42], "A"],
  ["zeros and an unreadable value", [10, 5, NaN, 3, 0, 0], "AB.CCC"],
  [
    "a tie of two across a line, 20 zeros",
    [0, 10, 0, 9, 9, ...new Array<number>(18).fill(0)],
    "CACAA" + "C".repeat(18),
  ],
  ["two values three times", [3, 1, 3, 1, 1, 3], "ACACCA"],
  ["one high, the rest equal", [60, ...new Array<number>(14).fill(10)], "A" + "C".repeat(14)],
  ["three values three times", [10, 10, 10, 5, 5, 5, 1, 1, 1], "AAABBBCCC"],
  ["ten in a row", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "CCCCBBAAAA"],
  ["one far above", [100, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], "ABBCCCCCCCC"],
  ["blanks count in the effort", [10, NaN, 5, 7, NaN, 3], "A.BA.C"],
  ["two values", [10, 4], "BC"],
  ["two values among zeros", [0, 10, 0, 4, 0, 0], "CACCCC"],
  ["equal values that span all three classes", [1, ...new Array<number>(15).fill(10)], "C" + "A".repeat(15)],
  ["equal values in the middle", [0.18, 0.11, 0.11, 0.11, 0.06], "ABBBC"],
])("[P5] %s", (_, values, classes) => expect(classesOf(values, { kind: "computed" })).toBe(classes));
