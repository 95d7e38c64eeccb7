import { dayOf, isoOf } from "../../../../src/engine/asOf";
import { monthsBefore } from "../../../../src/engine/models/momentum/monthsBefore";

test.each([
  ["2026-09-30", 12, "2025-09-30"],
  ["2026-12-31", 24, "2024-12-31"],
  ["2024-02-29", 12, "2023-02-28"],
  ["2025-02-28", 12, "2024-02-28"],
  ["2026-01-15", 1, "2025-12-15"],
  ["2026-03-31", 1, "2026-02-28"],
])("%s, %i months before is %s", (day, months, expected) =>
  expect(isoOf(monthsBefore(dayOf(day), months))).toBe(expected),
);
