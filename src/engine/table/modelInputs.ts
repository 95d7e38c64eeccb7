import type { Settings } from "../settings/types";
import { abcMeasure } from "../models/abcMeasure";
import { FURTHER_ASKS } from "../models/asks";
import {
  ANSWER_FIELDS,
  FURTHER_MODEL_IDS,
  MEASURE_FIELDS,
  type Field,
  type FurtherModelId,
  type ModelId,
} from "../types";
import type { ModelInput, TableData } from "./types";

/**
 * What each model would run on: one entry a model, in the order of MODEL_IDS.
 *
 * Readiness runs when need or budget is mapped, since those two tell the tiers apart; a question that is not
 * mapped is unknown for every account [R3]. ABC runs on the measure of the settings; where the settings leave
 * the measure open and that one is not mapped, the first mapped measure stands in for it (`instead` says so).
 *
 * The further models say themselves what they can run on (models/asks); one that uses what another finds runs after it.
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
  const selected = (id: ModelInput["id"]) => settings.models?.includes(id) ?? true;
  const inputs = {
    readiness: (): ModelInput => ({
      id: "readiness",
      selected: selected("readiness"),
      runs: selected("readiness") && (has("need") || has("budget")),
      missing: ANSWER_FIELDS.filter((field) => !has(field)),
    }),
    abc: (): ModelInput => {
      const { measure: asked } = settings.abc;
      const measure = abcMeasure(settings.abc, has);
      return {
        id: "abc",
        selected: selected("abc"),
        runs: selected("abc") && measure !== null,
        missing: measure === null ? [asked] : [],
        measure,
        ...(measure !== null && measure !== asked ? { instead: asked } : {}),
      };
    },
  };
  const known = [inputs.readiness(), inputs.abc()];
  for (const id of FURTHER_MODEL_IDS) {
    const runs = (other: ModelId) => known.some((input) => input.id === other && input.runs);
    const asked = FURTHER_ASKS[id].asks({ has, runs }, settings);
    known.push({ id, selected: selected(id), runs: selected(id) && asked.runs, missing: asked.missing });
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
  if (id === "readiness") return ANSWER_FIELDS;
  if (id === "abc") return MEASURE_FIELDS;
  const asks = FURTHER_ASKS[id satisfies FurtherModelId];
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
