import type { ModelAsks } from "../model";

/** Of three principles two must be asked about: one alone settles nobody. */
export const screeningAsks: ModelAsks = {
  id: "screening",
  fields: ["employees", "benchmark", "health", "loyalty"],
  asks: ({ has }) => {
    const known = [has("employees") || has("benchmark"), has("health"), has("loyalty")];
    return {
      runs: known.filter(Boolean).length >= 2,
      missing: (["employees", "benchmark", "health", "loyalty"] as const).filter((field) => !has(field)),
    };
  },
};
