import type { ModelAsks } from "../model";

/** Without acceptance nobody could be told from those who are unlikely; without fit, core from open. */
export const firstSortAsks: ModelAsks = {
  id: "firstSort",
  fields: ["fit", "acceptance"],
  asks: ({ has }) => ({
    runs: has("acceptance"),
    missing: (["acceptance", "fit"] as const).filter((field) => !has(field)),
  }),
};
