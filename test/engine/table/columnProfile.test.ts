import { columnProfile } from "../../../src/engine/table/columnProfile";
import { valuesAgree } from "../../../src/engine/table/valuesAgree";
import type { CellValue, Field } from "../../../src/engine";

test("shares are of the cells that say something", () => {
  expect(columnProfile(["yes", "no", "", "?", "#N/A", 12, "1,200", "2026-03-12", true, "Acme"])).toEqual({
    count: 7,
    numbers: 2 / 7,
    answers: 3 / 7,
    texts: 2 / 7,
    dates: 1 / 7,
    distinct: 7,
    hasAmounts: false,
    onlyYears: false,
  });
});
test("an empty column has no shares", () => {
  expect(columnProfile(["", "n/a"])).toMatchObject({ count: 0, numbers: 0, texts: 0 });
});
test("amounts and years", () => {
  expect(columnProfile([101]).hasAmounts).toBe(true);
  expect(columnProfile([100]).hasAmounts).toBe(false);
  expect(columnProfile([2024, "2025"]).onlyYears).toBe(true);
  expect(columnProfile([2024, 120]).onlyYears).toBe(false);
});

test.each<[Field, CellValue[], number]>([
  ["revenue", [1, 2], 1],
  ["revenue", ["a", "b", 3], 0],
  ["revenue", [], 0.85],
  ["need", ["yes", 1], 1],
  ["need", ["New pumps", "A crane"], 0],
  ["need", [45000, 0], 0.4],
  ["budget", [45000, 0], 1],
  ["name", ["Acme", "Beta"], 1],
  ["name", [14646, 18102], 0.75],
  ["name", ["yes", "no"], 0],
  ["id", [1, 2], 1],
  ["owner", [1, 2], 0.6],
])("%s agrees with %j: %d", (field, values, agreement) => {
  expect(valuesAgree(field, columnProfile(values))).toBe(agreement);
});
