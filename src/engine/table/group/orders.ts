import type { Settings } from "../../settings/types";
import type { Field } from "../../types";

/** Which fields have a column. */
type Has = (field: Field) => boolean;
type Grouping = Pick<Settings, "account" | "rollUp" | "orderBy">;

/**
 * Whether several lines may make one account: then its dated lines are its orders.
 *
 * @example isGrouped((field) => field === "name", { account: "name", rollUp: false }) // => true
 */
export function isGrouped(has: Has, { account, rollUp }: Pick<Settings, "account" | "rollUp">): boolean {
  return account !== undefined || (rollUp && has("parent") && has("name"));
}

/**
 * What one order is [G2]: what the settings say, else a number where orders have one, else a day.
 *
 * @example orderedBy((field) => field === "orderId", undefined) // => "orderId"
 */
export function orderedBy(has: Has, orderBy: Settings["orderBy"]): NonNullable<Settings["orderBy"]> {
  return orderBy ?? (has("orderId") ? "orderId" : "date");
}

/**
 * What is missing to tell the last order: its own column, or dates where several lines make one account.
 *
 * @example missingForLastOrder((field) => field === "date", { account: "name", rollUp: false }) // => []
 */
export function missingForLastOrder(has: Has, settings: Grouping): Field[] {
  if (has("lastOrder")) return [];
  if (!isGrouped(has, settings)) return ["lastOrder"];
  return has("date") ? [] : ["date"];
}

/**
 * What is missing to tell the number of orders: its own column, or what tells orders apart where several lines make one
 * account [G2].
 *
 * @example missingForOrders(() => false, { rollUp: false }) // => ["orders"]
 */
export function missingForOrders(has: Has, settings: Grouping): Field[] {
  if (has("orders")) return [];
  if (!isGrouped(has, settings)) return ["orders"];
  const by = orderedBy(has, settings.orderBy);
  return by === "line" || has(by) ? [] : [by];
}
