import type { Settings } from "../../settings/types";
import type { Field, MeasureField } from "../../types";
import type { Mapped } from "../model";

/** Figures that an account brings over time, so that those of two periods can be compared; best first. */
export const FLOWS = ["revenue", "volume", "quantity", "profit"] as const satisfies readonly MeasureField[];
export type Flow = (typeof FLOWS)[number];

type Has = Mapped["has"];
type Grouping = Pick<Settings, "account" | "rollUp" | "orderBy">;

/**
 * The figure that says what an account brings.
 *
 * @param preferred taken where it is one of them and mapped
 * @returns null where none is mapped
 * @example flowMeasure((field) => field === "profit" || field === "revenue", "profit") // => "profit"
 */
export function flowMeasure(has: Has, preferred?: MeasureField): Flow | null {
  return FLOWS.find((field) => field === preferred && has(field)) ?? FLOWS.find(has) ?? null;
}

/**
 * Whether several lines may make one account: then its dated lines are its orders.
 *
 * @example isGrouped((field) => field === "name", { account: "name", rollUp: false }) // => true
 */
export function isGrouped(has: Has, { account, rollUp }: Pick<Settings, "account" | "rollUp">): boolean {
  return account !== undefined || (rollUp && has("parent") && has("name"));
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
  const by = settings.orderBy ?? (has("orderId") ? "orderId" : "date");
  return by === "line" || has(by) ? [] : [by];
}
