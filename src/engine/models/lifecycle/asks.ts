import { FLOWS } from "../momentum/flows";
import { missingForPeriods } from "../momentum/periods";
import { abcMeasure } from "../abcMeasure";
import type { ModelAsks } from "../model";

/** Two periods say how an account moves; a measure, how much it is worth. */
export const lifecycleAsks: ModelAsks = {
  id: "lifecycle",
  fields: [...FLOWS, "previousRevenue", "date"],
  asks: ({ has }, settings) => {
    const missing = missingForPeriods(has, settings);
    if (abcMeasure(settings.abc, has) === null && !missing.includes("revenue")) missing.push("revenue");
    return { runs: missing.length === 0, missing };
  },
};
