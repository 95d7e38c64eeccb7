import { businessOf } from "../../../../src/engine/models/pyramid/business";
import { defaultSettings } from "../../../../src/engine";
import { inputsOf, type SampleColumns } from "../inputsOf";

const had = (columns: SampleColumns, changes = {}) => {
  const found = businessOf(inputsOf(columns, { ...defaultSettings(), ...changes }).columns);
  return found.had && [...found.had];
};

test.each<[string, SampleColumns, number[] | null]>([
  ["revenue, returns included", { revenue: ["Revenue", 5, -5, 0, ""] }, [1, 1, 0, 0]],
  ["a number of orders", { orders: ["Orders", 2, 0, ""] }, [1, 0, 0]],
  ["a last order", { lastOrder: ["Last order", "2020-01-31", ""] }, [1, 0]],
  ["a first order", { firstOrder: ["First order", "2020-01-31", ""] }, [1, 0]],
  ["any of them", { revenue: ["Revenue", 0, 0], lastOrder: ["Last order", "", "2020-01-31"] }, [0, 1]],
  ["last year's revenue", { revenue: ["Revenue", 0], previousRevenue: ["Previous revenue", 10] }, [1]],
  ["nothing that could tell", { headroom: ["Potential", 0, 10] }, null],
  [
    "a date of a row that is an account, which may be anything",
    { date: ["Date", "2020-01-31"], fit: ["Fit", 5] },
    null,
  ],
])("[S1] ever an order or revenue: %s", (_, columns, expected) => {
  expect(
    had({ name: ["Firm", ...Array.from({ length: expected?.length ?? 2 }, (_, i) => `F${i}`)], ...columns }),
  ).toEqual(expected);
});

test("[S1] order lines are orders, lines of deals when they were won; the last of them counts", () => {
  const { columns } = inputsOf(
    {
      name: ["Firm", "Acme", "Acme", "Beta", "Gamma", "Gamma"],
      date: ["Date", "2026-01-31", "2026-03-31", "2026-04-30", "2026-05-31", "2026-06-30"],
      stage: ["Stage", "Won", "Won", "Negotiation", "Won", "Lost"],
    },
    { account: "name" },
  );
  const { had: found, lastOrder } = businessOf(columns);
  expect([...(found ?? [])]).toEqual([1, 0, 1]);
  expect([...lastOrder]).toEqual([46_112, NaN, 46_173]);
});

test("[D7] what cannot be read is not nothing", () => {
  const { columns } = inputsOf({ name: ["Firm", "Acme", "Beta"], revenue: ["Revenue", "lots", ""] });
  expect([...businessOf(columns).unreadable]).toEqual([1, 0]);
});
