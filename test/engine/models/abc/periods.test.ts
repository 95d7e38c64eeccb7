import { periodName, type Period } from "../../../../src/engine/models/abc/periods";
import { serialDay } from "../../../../src/engine/table/dates/serialDay";

test.each<[number, number, number, Record<Period, string>]>([
  [2026, 9, 30, { year: "2026", quarter: "2026-Q3", month: "2026-09" }],
  [2025, 12, 31, { year: "2025", quarter: "2025-Q4", month: "2025-12" }],
  [2024, 2, 29, { year: "2024", quarter: "2024-Q1", month: "2024-02" }],
  [1900, 1, 1, { year: "1900", quarter: "1900-Q1", month: "1900-01" }],
  [1900, 3, 1, { year: "1900", quarter: "1900-Q1", month: "1900-03" }],
])("%d-%d-%d, at any time of the day", (year, month, day, names) => {
  for (const time of [0, 0.999])
    for (const period of ["year", "quarter", "month"] as const)
      expect(periodName(serialDay(year, month, day) + time, period)).toBe(names[period]);
});
