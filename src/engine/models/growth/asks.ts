import type { Field } from "../../types";
import { isGrouped } from "../../table/group/orders";
import type { ModelAsks } from "../model";

const NEEDS = ["priceSensitivity", "serviceNeed", "performanceNeed"] as const;

/**
 * It runs where it can settle somebody: who is price-insensitive is told from price sensitivity and one of the two
 * needs; who grows, from two years' figures once price insensitivity can be ruled out.
 */
export const growthAsks: ModelAsks = {
  id: "growth",
  fields: [...NEEDS, "volume", "date", "revenue", "previousRevenue"],
  asks: ({ has }, settings) => {
    const hasLines = isGrouped(has, settings) && has("volume") && has("date");
    const hasYears = hasLines || (has("revenue") && has("previousRevenue"));
    const canTell = has("priceSensitivity") && (has("serviceNeed") || has("performanceNeed"));
    const canRuleOut = has("priceSensitivity") || (has("serviceNeed") && has("performanceNeed"));
    const missing: Field[] = NEEDS.filter((field) => !has(field));
    if (!hasYears) missing.push(...yearsOf(isGrouped(has, settings)).filter((field) => !has(field)));
    return { runs: canTell || (hasYears && canRuleOut), missing };
  },
};

/** What tells one year from the next: dated lines where several make one account, else two columns. */
function yearsOf(grouped: boolean): readonly Field[] {
  return grouped ? ["volume", "date"] : ["revenue", "previousRevenue"];
}
