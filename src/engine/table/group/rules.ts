import type { NumericField } from "../../types";

/**
 * How the lines of one account become one figure [G2]:
 * - `sum`: they add up
 * - `openSum`: they add up over open deals, where stage or outcome tells which are open
 * - `highest`, `lowest`: the largest or smallest; of dates the latest or earliest
 * - `agreed`: the largest, and lines that differ are an issue
 * - `mean`: the mean, weighted by the first of `by` that is mapped; weights that add up to nothing: the plain mean
 */
export type Rule =
  { kind: "sum" | "openSum" | "highest" | "lowest" | "agreed" } | { kind: "mean"; by: readonly Weight[] };

/** What a mean is weighted by: a field, or the worth of the line before its discount. */
export type Weight = "pipeline" | "quantity" | "revenue" | "quantity×price";

const sum = { kind: "sum" } as const;
const highest = { kind: "highest" } as const;
const lowest = { kind: "lowest" } as const;
const agreed = { kind: "agreed" } as const;

/** The rule of every numeric field [G2]. */
export const RULES = {
  revenue: sum,
  profit: sum,
  volume: sum,
  quantity: sum,
  overdue: sum,
  previousRevenue: sum,
  orders: sum,
  pipeline: { kind: "openSum" },

  probability: { kind: "mean", by: ["pipeline"] },
  discount: { kind: "mean", by: ["quantity×price", "revenue"] },
  price: { kind: "mean", by: ["quantity"] },

  headroom: agreed,
  employees: agreed,
  benchmark: agreed,
  health: agreed,
  loyalty: agreed,
  paymentReputation: agreed,
  priceSensitivity: agreed,
  serviceNeed: agreed,
  performanceNeed: agreed,
  strategicFit: agreed,
  priceFit: agreed,
  quality: agreed,
  brand: agreed,
  delivery: agreed,
  service: agreed,
  relationship: agreed,
  benefit: agreed,
  push: agreed,

  fit: highest,
  acceptance: highest,
  layerInformation: highest,
  layerBarrier: highest,
  layerBusiness: highest,
  layerRelationship: highest,
  layerBenefit: highest,

  date: highest,
  lastOrder: highest,
  lastContact: highest,
  firstOrder: lowest,
  nextDate: lowest,
} as const satisfies Record<NumericField, Rule>;

/**
 * Whether a field's figures add up, so that counting one twice would be wrong.
 *
 * @example addsUp("revenue") // => true
 */
export function addsUp(field: NumericField): boolean {
  const { kind } = RULES[field];
  return kind === "sum" || kind === "openSum";
}
