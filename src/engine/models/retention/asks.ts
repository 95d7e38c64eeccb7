import { FLOWS } from "../momentum/flows";
import { missingForPeriods } from "../momentum/periods";
import type { ModelAsks } from "../model";
import { BOND_FIELDS } from "./bonds";

/** Two periods say who stayed; what binds the account is said where something evidences it. */
export const retentionAsks: ModelAsks = {
  id: "retention",
  fields: [...FLOWS, "previousRevenue", "date", ...BOND_FIELDS],
  asks: ({ has }, settings) => {
    const missing = missingForPeriods(has, settings);
    return { runs: missing.length === 0, missing };
  },
};
