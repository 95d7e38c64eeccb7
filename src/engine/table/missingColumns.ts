import { MODEL_ASKS } from "../models/asks";
import type { Settings } from "../settings/types";
import type { Field, Message } from "../types";
import { enoughToRun } from "./enoughToRun";
import { modelInputs } from "./modelInputs";
import type { ModelInput } from "./types";

/** A column that is not there, and what a model loses by it. */
export interface MissingColumn {
  model: ModelInput["id"];
  field: Field;
  /** Whether the model cannot run without it. */
  stops: boolean;
  message: Message;
}

/**
 * What the selected models lose by the fields that have no column: one sentence a model and field, in the order of the
 * models. A question that could not change any tier is not missed [R2].
 *
 * @param mapped Fields that have a column: a `Mapping` or `TableData.columns`; null and absent are not mapped.
 * @example missingColumns({ name: 0, need: 1, budget: 2, authority: 3, revenue: 4 }, defaultSettings())
 * // => [{ model: "readiness", field: "urgency", stops: false,
 * //       message: { id: "missing.answer", values: { field: …, tiers: ["3S", "2S"] } } }]
 */
export function missingColumns(mapped: Partial<Record<Field, unknown>>, settings: Settings): MissingColumn[] {
  return modelInputs(mapped, settings)
    .filter(({ selected }) => selected)
    .flatMap((input) => MODEL_ASKS[input.id].loses?.(input, settings) ?? lossesOf(input, mapped, settings));
}

/** Models that run on whatever is there are not missed where nobody named them. */
function lossesOf(
  { id, runs, missing }: ModelInput,
  mapped: Partial<Record<Field, unknown>>,
  settings: Settings,
): MissingColumn[] {
  if (!settings.models?.includes(id)) return [];
  const model: Message = { id: `model.${id}` };
  if (!runs) {
    const { fields, anyOf } = enoughToRun(id, mapped, settings);
    const message: Message = {
      id: anyOf ? "missing.furtherStops" : "missing.furtherStopsAll",
      values: { model, fields: fields.map(fieldName) },
    };
    return fields.slice(0, 1).map((field) => ({ model: id, field, stops: true, message }));
  }
  return missing.map((field) => ({
    model: id,
    field,
    stops: false,
    message: { id: "missing.further", values: { model, field: fieldName(field) } },
  }));
}

const fieldName = (field: Field): Message => ({ id: `field.${field}` });
