import fc from "fast-check";
import { differentRows } from "../../../src/excel/identity/differentRows";

const rows = (...prints: number[]) => ({ keys: prints, rests: prints.map((print) => print * 7) });

test.each([
  ["nothing", rows(1, 2, 3), rows(1, 2, 3), 0],
  ["an edited row", rows(1, 2, 3), rows(1, 9, 3), 1],
  ["a new row at the top", rows(1, 2, 3), rows(8, 1, 2, 3), 1],
  ["rows that went", rows(1, 2, 3), rows(2), 2],
  ["one more of several alike", rows(1, 1), rows(1, 1, 1), 1],
  ["rows from nothing", rows(), rows(4, 5), 2],
])("%s", (_, then, now, expected) => expect(differentRows(then, now)).toBe(expected));

test("the order of rows does not matter, and what was edited counts once", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 30 }), fc.nat(29), fc.integer(), (prints, at, seed) => {
      const shuffled = [...prints].sort((a, b) => ((a * 31 + seed) % 17) - ((b * 31 + seed) % 17));
      expect(differentRows(rows(...prints), rows(...shuffled))).toBe(0);
      const edited = prints.map((print, row) => (row === at ? 1_000 : print));
      expect(differentRows(rows(...prints), rows(...edited))).toBe(at < prints.length ? 1 : 0);
    }),
  );
});
