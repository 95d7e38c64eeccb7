import type { Settings } from "../settings/types";
import type { Field, ModelId } from "../types";
import { modelInputs } from "./modelInputs";

/** What a model that does not run would run with. */
export interface EnoughToRun {
  /** In the order in which the model asks for them. */
  fields: readonly Field[];
  /** Whether any one of the fields is enough; else it takes all of them. */
  anyOf: boolean;
}

/**
 * The columns that would let a model run: any one of several where one is enough, else the fewest that do, those first
 * that it asks for first.
 *
 * @param mapped fields that have a column: a `Mapping` or `TableData.columns`; null and absent are not mapped
 * @example enoughToRun("standing", { revenue: 1 }, settings) // => { fields: ["fit"], anyOf: true }
 * @example enoughToRun("lifecycle", { name: 1 }, settings) // => { fields: ["revenue", "previousRevenue"], anyOf: false }
 */
export function enoughToRun(
  id: ModelId,
  mapped: Partial<Record<Field, unknown>>,
  settings: Settings,
): EnoughToRun {
  const inputWith = (more: readonly Field[]) =>
    modelInputs({ ...mapped, ...Object.fromEntries(more.map((field) => [field, true])) }, settings).find(
      (input) => input.id === id,
    );
  const runsWith = (more: readonly Field[]): boolean => inputWith(more)?.runs ?? false;
  const missing = inputWith([])?.missing ?? [];
  const single = missing.filter((field) => runsWith([field]));
  if (single.length > 0) return { fields: single, anyOf: true };
  const end = missing.findIndex((_, at) => runsWith(missing.slice(0, at + 1)));
  const enough = end < 0 ? missing : missing.slice(0, end + 1);
  const fields = enough.reduceRight<readonly Field[]>((kept, field) => {
    const without = kept.filter((each) => each !== field);
    return runsWith(without) ? without : kept;
  }, enough);
  return { fields, anyOf: false };
}
