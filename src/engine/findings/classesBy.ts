import { classifyAbc } from "../models/abc/classify";
import { DEFAULT_ABC } from "../models/abc/settings";
import type { MeasureField } from "../types";
import type { TrapInputs } from "./trap";

/** Classes by one measure, by account. */
export interface ClassesBy {
  /** Index into ABC_STATUS. */
  status: Uint8Array;
  /** Index into ABC_CLASSES; meaningful where classified. */
  classes: Uint8Array;
}

/**
 * ABC by any measure of the table, by the cut of the settings. Limits in the unit of another measure say nothing
 * about this one: then by cumulative share.
 *
 * @example classesBy("profit", inputs).classes // => [0, 1, 2]
 */
export function classesBy(
  measure: MeasureField,
  { abc, columns, settings }: Pick<TrapInputs, "abc" | "columns" | "settings">,
): ClassesBy {
  if (measure === abc.measure) return abc;
  const { cut, negatives } = settings.abc;
  const values = columns.numbers[measure] ?? new Float64Array(columns.accounts).fill(NaN);
  return classifyAbc(values, { negatives, cut: cut.kind === "thresholds" ? DEFAULT_ABC.cut : cut });
}
