import { dayOf, isoOf } from "../../../../src/engine/asOf";
import { orderRhythm } from "../../../../src/engine/models/momentum/rhythm";
import { datedLines, type OrderLine } from "./datedLines";

const asOf = { day: dayOf("2026-09-30") };
const rhythm = (...lines: OrderLine[]) => {
  const found = orderRhythm(datedLines(lines), asOf);
  if (!found) throw new Error("A date is mapped.");
  const { days, gap, last } = found;
  return {
    days: [...days],
    gap: [...gap],
    last: Array.from(last, (day) => (day === day ? isoOf(day) : null)),
  };
};

test("[C1] the rhythm is the median of the gaps between days with an order", () =>
  expect(
    rhythm([0, "2026-01-01"], [0, "2026-01-11"], [0, "2026-04-11"], [0, "2026-01-31"], [1, "2026-05-05"]),
  ).toEqual({ days: [4, 1], gap: [20, NaN], last: ["2026-04-11", "2026-05-05"] }));

test("[C1] several lines of one day are one day: they say nothing of when the next is due", () =>
  expect(rhythm([0, "2026-01-01"], [0, "2026-01-01"], [0, "2026-01-01"], [0, "2026-01-08"])).toEqual({
    days: [2],
    gap: [7],
    last: ["2026-01-08"],
  }));

test("[C1] of an even number of gaps it is the middle of the middle two", () =>
  expect(rhythm([0, "2026-01-01"], [0, "2026-01-03"], [0, "2026-01-08"]).gap).toEqual([3.5]));

test("days after the as-of date and lines without account or date are no rhythm", () =>
  expect(rhythm([0, "2026-10-01"], [0, null], [-1, "2026-01-01"])).toEqual({
    days: [0],
    gap: [NaN],
    last: [null],
  }));

test("without a date there is no rhythm", () => {
  const { accounts, accountOf } = datedLines([[0, null]]);
  expect(orderRhythm({ accounts, accountOf, lineColumns: { numbers: {}, texts: {} } }, asOf)).toBeNull();
});
