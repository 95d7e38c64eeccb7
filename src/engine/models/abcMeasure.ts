import type { AbcSettings } from "../settings/types";
import { MEASURE_FIELDS, type Field, type MeasureField } from "../types";

/**
 * The measure that accounts are ranked by: the one of the settings; where these leave it open and it is not mapped, the
 * first one that is.
 *
 * @returns null where there is none
 * @example abcMeasure({ measure: "revenue" }, (field) => field === "profit") // => "profit"
 */
export function abcMeasure(
  { measure, measureGiven }: Pick<AbcSettings, "measure" | "measureGiven">,
  has: (field: Field) => boolean,
): MeasureField | null {
  if (has(measure)) return measure;
  return (measureGiven ? undefined : MEASURE_FIELDS.find(has)) ?? null;
}
