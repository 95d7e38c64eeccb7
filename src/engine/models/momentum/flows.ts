import type { MeasureField } from "../../types";
import type { Mapped } from "../model";

/** Figures that an account brings over time, so that those of two periods can be compared; best first. */
export const FLOWS = ["revenue", "volume", "quantity", "profit"] as const satisfies readonly MeasureField[];
export type Flow = (typeof FLOWS)[number];

/**
 * The figure that says what an account brings.
 *
 * @param preferred taken where it is one of them and mapped
 * @returns null where none is mapped
 * @example flowMeasure((field) => field === "profit" || field === "revenue", "profit") // => "profit"
 */
export function flowMeasure(has: Mapped["has"], preferred?: MeasureField): Flow | null {
  return FLOWS.find((field) => field === preferred && has(field)) ?? FLOWS.find(has) ?? null;
}
