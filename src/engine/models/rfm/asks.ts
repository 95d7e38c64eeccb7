import type { Field } from "../../types";
import type { Settings } from "../../settings/types";
import { missingForLastOrder, missingForOrders } from "../../table/group/orders";
import { FLOWS, flowMeasure } from "../momentum/flows";
import type { Mapped, ModelAsks } from "../model";

/** Recency, frequency and monetary need each other: without one of the three there is no score. */
export const rfmAsks: ModelAsks = {
  id: "rfm",
  fields: ["lastOrder", "orders", "date", "orderId", ...FLOWS],
  asks: ({ has }, settings) => {
    const missing = new Set<Field>([
      ...missingForLastOrder(has, settings),
      ...missingForOrders(has, settings),
    ]);
    if (monetaryMeasure(has, settings) === null) missing.add(settings.rfm.measure ?? "revenue");
    return { runs: missing.size === 0, missing: [...missing] };
  },
};

/**
 * The figure of the monetary score: the one of the settings, else what accounts are ranked by where that is what they
 * bring, else what they bring.
 *
 * @example monetaryMeasure(() => true, defaultSettings()) // => "revenue"
 */
export function monetaryMeasure(has: Mapped["has"], { rfm, abc }: Pick<Settings, "rfm" | "abc">) {
  if (rfm.measure !== undefined) return has(rfm.measure) ? rfm.measure : null;
  return flowMeasure(has, abc.measure);
}
