import { a1, a1Range, formulaText } from "../../../src/engine/report/a1";

test.each<[number, number, string]>([
  [0, 0, "A1"],
  [9, 25, "Z10"],
  [9, 26, "AA10"],
  [0, 701, "ZZ1"],
  [1048575, 16383, "XFD1048576"],
])("row %d, column %d is %s", (row, column, address) => expect(a1(row, column)).toBe(address));

test("a rectangle names both corners", () => expect(a1Range(1, 2, 3, 2)).toBe("C2:D4"));

test("quotes within a formula's text are doubled", () =>
  expect(formulaText('say "no"')).toBe('"say ""no"""'));
