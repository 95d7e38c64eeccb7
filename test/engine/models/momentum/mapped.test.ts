import {
  flowMeasure,
  isGrouped,
  missingForLastOrder,
  missingForOrders,
} from "../../../../src/engine/models/momentum/mapped";
import { missingForPeriods, periodBasis } from "../../../../src/engine/models/momentum/periods";
import type { Field, Settings } from "../../../../src/engine";

const has =
  (...fields: Field[]) =>
  (field: Field) =>
    fields.includes(field);
const ALONE: Settings["account"] | undefined = undefined;
const settings = (account: string | undefined, orderBy?: Settings["orderBy"]) => ({
  rollUp: false,
  ...(account === undefined ? {} : { account }),
  ...(orderBy === undefined ? {} : { orderBy }),
});

test("several lines make one account where the settings name what they are grouped by, or families roll up [G5]", () => {
  expect(isGrouped(has(), settings("name"))).toBe(true);
  expect(isGrouped(has("name"), settings(ALONE))).toBe(false);
  expect(isGrouped(has("name", "parent"), { rollUp: true })).toBe(true);
  expect(isGrouped(has("name"), { rollUp: true })).toBe(false);
});

test.each<[string, Field[], string | undefined, Settings["orderBy"], Field[], Field[]]>([
  ["its own columns", ["orders", "lastOrder"], ALONE, undefined, [], []],
  ["nothing, each line an account", ["date"], ALONE, undefined, ["orders"], ["lastOrder"]],
  ["dated lines of accounts", ["date"], "name", undefined, [], []],
  ["numbered lines without dates", ["orderId"], "name", undefined, [], ["date"]],
  ["lines alone", [], "name", undefined, ["date"], ["date"]],
  ["lines that are orders each", ["date"], "name", "line", [], []],
  ["order numbers asked for, dates there", ["date"], "name", "orderId", ["orderId"], []],
])("[G2] %s", (_, fields, account, orderBy, orders, lastOrder) => {
  expect(missingForOrders(has(...fields), settings(account, orderBy))).toEqual(orders);
  expect(missingForLastOrder(has(...fields), settings(account, orderBy))).toEqual(lastOrder);
});

test.each<[string, Field[], string | undefined, ReturnType<typeof periodBasis>, Field[]]>([
  ["dated lines of accounts", ["date", "revenue", "previousRevenue"], "name", "dated", []],
  ["dated lines that are accounts each", ["date", "revenue"], ALONE, null, ["previousRevenue"]],
  ["both years in columns", ["revenue", "previousRevenue"], ALONE, "stated", []],
  ["lines of accounts with both years", ["revenue", "previousRevenue"], "name", "stated", []],
  ["lines without dates", ["revenue"], "name", null, ["date"]],
  ["nothing", [], ALONE, null, ["revenue", "previousRevenue"]],
])("[C1] two periods from %s", (_, fields, account, basis, missing) => {
  expect(periodBasis(has(...fields), settings(account))).toBe(basis);
  expect(missingForPeriods(has(...fields), settings(account))).toEqual(missing);
});

test("what an account brings is revenue before volume, quantity and profit, unless another of them is asked for", () => {
  expect(flowMeasure(has("profit", "volume", "revenue"))).toBe("revenue");
  expect(flowMeasure(has("profit", "volume"))).toBe("volume");
  expect(flowMeasure(has("profit", "volume", "revenue"), "profit")).toBe("profit");
  expect(flowMeasure(has("revenue"), "profit")).toBe("revenue");
  expect(flowMeasure(has("headroom"), "headroom")).toBeNull();
});
