import type { Settings } from "../settings/types";
import { MODEL_ASKS } from "../models/asks";
import { MODEL_IDS, type Field, type ModelId } from "../types";
import type { ModelInput, TableData } from "./types";

/**
 * What each model would run on: one entry a model, in the order of MODEL_IDS.
 *
 * The models say themselves what they can run on (models/asks); one that uses what another finds runs after it.
 *
 * Revenue is there, too, where quantity and price are [G3], or where a table of the settings brings it.
 *
 * @param mapped Fields that have a column: a `Mapping` or `TableData.columns`; null and absent are not mapped.
 * @example modelInputs({ name: 0, profit: 1 }, defaultSettings())
 * // => [{ id: "readiness", selected: true, runs: false, missing: ["need", "budget", "authority", "urgency"] },
 * //     { id: "abc", selected: true, runs: true, missing: [], measure: "profit", instead: "revenue" }]
 */
export function modelInputs(mapped: Partial<Record<Field, unknown>>, settings: Settings): ModelInput[] {
  const brought = new Set(
    Object.values(settings.tables).flatMap(({ mapping }) =>
      Object.entries(mapping).flatMap(([field, header]) => (header === null ? [] : [field])),
    ),
  );
  const hasColumn = (field: Field) =>
    (mapped[field] !== undefined && mapped[field] !== null) || brought.has(field);
  const has = (field: Field) =>
    hasColumn(field) || (field === "revenue" && hasColumn("quantity") && hasColumn("price"));
  const known: ModelInput[] = [];
  for (const id of MODEL_IDS) {
    const selected = settings.models?.includes(id) ?? true;
    const runs = (other: ModelId) => known.some((input) => input.id === other && input.runs);
    const asked = MODEL_ASKS[id].asks({ has, runs }, settings);
    known.push({ id, selected, ...asked, runs: selected && asked.runs });
  }
  return known;
}

/**
 * The fields that a model may read.
 *
 * @param settings where they depend on them; default: the usual ones
 * @example fieldsOfModel("firstSort", defaultSettings()) // => ["fit", "acceptance"]
 */
export function fieldsOfModel(id: ModelId, settings?: Settings): readonly Field[] {
  const asks = MODEL_ASKS[id];
  return (settings && asks.fieldsBySettings?.(settings)) ?? asks.fields;
}

/**
 * The fields that have a column in the table itself or in a joined one.
 *
 * @example mappedFields(table) // => { name: …, revenue: …, region: … }
 */
export function mappedFields({ columns, joined = [] }: TableData): Partial<Record<Field, unknown>> {
  return Object.assign({}, ...joined.map((each) => each.columns).reverse(), columns) as Partial<
    Record<Field, unknown>
  >;
}
