import { columnProfile } from "../../../src/engine/table/columnProfile";
import { valuesAgree } from "../../../src/engine/table/valuesAgree";
import type { CellValue, Field } from "../../../src/engine";

test("shares are of the cells that say something", () => {
  expect(
    columnProfile(["yes", "no", "", "?", "#N/A", 12, "1,200", "2026-03-12", true, "Acme"]),
  ).toMatchObject({
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
  ["orderId", [536365, 536366], 1],
  ["nextAction", ["2026-03-01", "2026-04-02"], 0],
  ["date", [45900, 45901], 1],
  ["date", ["30 Sep 2026", "2026年9月30日"], 1],
  ["date", [2024, 2025], 0],
  ["date", ["soon", "next week"], 0],
  ["discount", ["10%", 0.2], 1],
  ["discount", [4500, 20], 0],
  ["probability", [10, 90], 1],
  ["probability", [-10, 90], 0],
  ["probability", [20, 110, 80], 0.6 + 0.4 * (2 / 3)],
  ["fit", [4, 5, 250, 3], 0.9],
  ["quality", [4, "high"], 1],
  ["quality", ["solid", "fine"], 0],
  ["delivery", [45900, 45901], 0],
  ["fit", ["80%", 40], 1],
  ["outcome", ["Won", "Lost", "赢单"], 1],
  ["outcome", ["Active", "Dormant"], 0.6],
  ["kind", ["B2B", "渠道分销商"], 1],
  ["kind", ["Gold", "Silver"], 0.6],
  ["ownership", ["民营", "State-owned"], 1],
])("%s agrees with %j: %d", (field, values, agreement) => {
  expect(valuesAgree(field, columnProfile(values))).toBe(agreement);
});
