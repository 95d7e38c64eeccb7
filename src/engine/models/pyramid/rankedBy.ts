import { MEASURE_FIELDS, type Field, type MeasureField } from "../../fields";
import type { Settings } from "../../settings/types";

/**
 * What the pyramid ranks by: what its settings name, else ABC's measure or what stands in for that one.
 *
 * @param has whether a field is mapped
 * @returns null where it is not there
 * @example rankedBy(defaultSettings(), (field) => field === "profit") // => "profit": no revenue is mapped
 */
export function rankedBy(
  { pyramid, abc }: Pick<Settings, "pyramid" | "abc">,
  has: (field: Field) => boolean,
): MeasureField | "scorecard" | null {
  const { measure } = pyramid;
  if (measure === "scorecard") return measure;
  if (measure !== undefined) return has(measure) ? measure : null;
  if (has(abc.measure)) return abc.measure;
  return (abc.measureGiven ? undefined : MEASURE_FIELDS.find(has)) ?? null;
}
