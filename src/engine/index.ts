/** The engine's only door. Everything behind it is pure: cells in, results and plans out. */
export * from "./types";
export * from "./analysis";
export type * from "./messages";
export type * from "./settings/types";
export type * from "./table/types";
export * from "./report/plan";
