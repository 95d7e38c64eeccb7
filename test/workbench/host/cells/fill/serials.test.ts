import fc from "fast-check";
import { datePartsOf, isWeekday, serialOf } from "../../../../../src/workbench/host/cells/fill/serials";

test.each([
  [1, false, { year: 1900, month: 0, day: 1, time: 0 }],
  [59, false, { year: 1900, month: 1, day: 28, time: 0 }],
  [61, false, { year: 1900, month: 2, day: 1, time: 0 }],
  [45000.5, false, { year: 2023, month: 2, day: 15, time: 0.5 }],
  [0, true, { year: 1904, month: 0, day: 1, time: 0 }],
])("serial %d is that date", (serial, date1904, parts) => {
  expect(datePartsOf(serial, date1904)).toEqual(parts);
});

test("there and back, in both date systems", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_000_000 }), fc.boolean(), (serial, date1904) => {
      expect(serialOf(datePartsOf(serial, date1904), date1904)).toBe(serial);
    }),
  );
});

test("a day that a month does not have becomes its last one", () => {
  expect(serialOf({ year: 2024, month: 1, day: 31, time: 0 }, false)).toBe(45351);
});

test("two days of seven are no weekdays", () => {
  const week = [45320, 45321, 45322, 45323, 45324, 45325, 45326];
  expect(week.map((serial) => isWeekday(serial, false))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});
