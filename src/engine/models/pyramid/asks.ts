import { MEASURE_FIELDS, type Field } from "../../fields";
import type { ModelAsks } from "../model";
import { scorecardAsks } from "../scorecard/asks";
import { rankedBy } from "./rankedBy";

/** What tells business from prospects, and the active from the inactive [S1]. */
const ORDER_FIELDS = [
  "orders",
  "lastOrder",
  "firstOrder",
  "date",
  "stage",
  "outcome",
] as const satisfies readonly Field[];

/** Where the account is covered: what the next step is taken from [S3]. */
export const LAYER_FIELDS = [
  "layerInformation",
  "layerBarrier",
  "layerBusiness",
  "layerRelationship",
  "layerBenefit",
] as const satisfies readonly Field[];

/** The pyramid needs something to rank by; orders only set prospects and inactive accounts apart. */
export const pyramidAsks: ModelAsks = {
  id: "pyramid",
  fields: [...MEASURE_FIELDS, ...ORDER_FIELDS, ...LAYER_FIELDS],
  asks: (mapped, settings) => {
    const { has } = mapped;
    const missingOrders: Field[] = has("lastOrder") || has("date") ? [] : ["lastOrder"];
    const measure = rankedBy(settings, has);
    if (measure === "scorecard" && !mapped.runs("scorecard"))
      return { runs: false, missing: scorecardAsks.asks(mapped, settings).missing };
    if (measure !== null) return { runs: true, missing: missingOrders };
    const { measure: given } = settings.pyramid;
    const asked = given === undefined || given === "scorecard" ? settings.abc.measure : given;
    return { runs: false, missing: [asked, ...missingOrders] };
  },
};
