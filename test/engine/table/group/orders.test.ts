import type { Field, Settings } from "../../../../src/engine";
import {
  isGrouped,
  missingForLastOrder,
  missingForOrders,
  orderedBy,
} from "../../../../src/engine/table/group/orders";

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

test.each<[Settings["orderBy"], Field[], ReturnType<typeof orderedBy>]>([
  [undefined, ["orderId", "date"], "orderId"],
  [undefined, ["date"], "date"],
  ["date", ["orderId", "date"], "date"],
  ["line", ["orderId"], "line"],
])("[G2] one order is, asked for %s and with %j, a %s", (orderBy, fields, by) => {
  expect(orderedBy(has(...fields), orderBy)).toBe(by);
});
