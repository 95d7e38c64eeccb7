import type { Field } from "../../types";
import { missingForOrders } from "../../table/group/orders";
import type { Mapped, ModelAsks } from "../model";

/** What says how much they buy, best first: the next stands in where one is not mapped. */
const VOLUME_FIELDS = ["volume", "quantity", "revenue"] as const satisfies readonly Field[];
export type VolumeField = (typeof VOLUME_FIELDS)[number];

/** Fit tells prospective accounts from targets; without the rest, no target can be told to be a key one. */
export const standingAsks: ModelAsks = {
  id: "standing",
  fields: ["fit", ...VOLUME_FIELDS, "orders", "orderId", "date", "profit", "paymentReputation"],
  asks: ({ has }, settings) => {
    const missing = new Set<Field>();
    if (!has("fit")) missing.add("fit");
    if (volumeField(has) === null) missing.add("volume");
    for (const field of missingForOrders(has, settings)) missing.add(field);
    for (const field of ["profit", "revenue", "paymentReputation"] as const)
      if (!has(field)) missing.add(field);
    return { runs: has("fit"), missing: [...missing] };
  },
};

/**
 * What says how much they buy.
 *
 * @example volumeField((field) => field === "revenue") // => "revenue"
 */
export function volumeField(has: Mapped["has"]): VolumeField | null {
  return VOLUME_FIELDS.find(has) ?? null;
}
