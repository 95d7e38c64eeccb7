import { fullYear, isoDay, serialDay } from "../../../../src/engine/table/dates/serialDay";

test.each<[number, number, number, number]>([
  [1900, 1, 1, 1],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [1970, 1, 1, 25_569],
  [2024, 2, 29, 45_351],
  [2026, 9, 30, 46_295],
  [9999, 12, 31, 2_958_465],
])("[D5] %d-%d-%d is day %d of the 1900 system", (year, month, day, serial) => {
  expect(serialDay(year, month, day)).toBe(serial);
});
test.each<[number, number, number]>([
  [1899, 12, 31],
  [1900, 2, 29],
  [2023, 2, 29],
  [2026, 4, 31],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
  [10_000, 1, 1],
])("%d-%d-%d is no day", (year, month, day) => expect(serialDay(year, month, day)).toBeNaN());
test.each([
  ["00", 2000],
  ["29", 2029],
  ["30", 1930],
  ["99", 1999],
  ["2026", 2026],
])("the year %s is %d, as Excel has it", (digits, year) => expect(fullYear(digits)).toBe(year));

test.each<[number, string]>([
  [46_295, "2026-09-30"],
  [46_295.75, "2026-09-30 18:00"],
  [0.5, "12:00"],
  [1e12, "1000000000000"],
])("[D5] day %d is written %s", (serial, text) => expect(isoDay(serial)).toBe(text));
