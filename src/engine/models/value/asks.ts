import type { ModelAsks } from "../model";

/** Strategic fit beats the other two wherever it is high enough: without it nobody is settled. */
export const valueAsks: ModelAsks = {
  id: "value",
  fields: ["priceSensitivity", "serviceNeed", "strategicFit"],
  asks: ({ has }) => ({
    runs: has("strategicFit"),
    missing: (["strategicFit", "priceSensitivity", "serviceNeed"] as const).filter((field) => !has(field)),
  }),
};
