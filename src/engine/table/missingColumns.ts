import type { ReadinessTable, Settings } from "../settings/types";
import {
  ANSWER_FIELDS,
  READINESS_TIERS,
  type AnswerField,
  type Field,
  type Message,
  type ReadinessTier,
} from "../types";
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
    .flatMap((input) => {
      if (input.id === "readiness") return ofReadiness(input, settings);
      return input.id === "abc" ? ofAbc(input, settings) : ofFurther(input, mapped, settings);
    });
}

/** Models that run on whatever is there are not missed where nobody named them. */
function ofFurther(
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

function ofReadiness({ id, runs, missing }: ModelInput, { readiness }: Settings): MissingColumn[] {
  if (!runs) {
    const message: Message = {
      id: "missing.needOrBudget",
      values: { need: fieldName("need"), budget: fieldName("budget") },
    };
    return [{ model: id, field: "need", stops: true, message }];
  }
  return ANSWER_FIELDS.filter((field) => missing.includes(field)).flatMap((field): MissingColumn[] => {
    const tiers = tiersThatNeed(field, readiness.table);
    if (tiers.length === 0) return [];
    const message: Message = { id: "missing.answer", values: { field: fieldName(field), tiers } };
    return [{ model: id, field, stops: false, message }];
  });
}

function ofAbc({ id, runs, measure, instead }: ModelInput, settings: Settings): MissingColumn[] {
  const asked = settings.abc.measure;
  if (!runs) {
    const message: Message = settings.abc.measureGiven
      ? { id: "missing.measureGiven", values: { measure: fieldName(asked) } }
      : { id: "missing.measure", values: { measure: fieldName(asked) } };
    return [{ model: id, field: asked, stops: true, message }];
  }
  if (!instead || !measure) return [];
  const message: Message = {
    id: "missing.measureInstead",
    values: { asked: fieldName(instead), measure: fieldName(measure) },
  };
  return [{ model: id, field: instead, stops: false, message }];
}

const fieldName = (field: Field): Message => ({ id: `field.${field}` });

/** Tiers that only this answer tells apart, best first: those that change with it while the others stay. */
function tiersThatNeed(field: AnswerField, table: ReadinessTable): ReadinessTier[] {
  const bit = 8 >> ANSWER_FIELDS.indexOf(field);
  const apart = new Set<ReadinessTier>();
  table.forEach((withNo, index) => {
    const withYes = table[index | bit];
    if ((index & bit) !== 0 || withYes === undefined || withYes === withNo) return;
    apart.add(withNo).add(withYes);
  });
  return READINESS_TIERS.filter((tier) => apart.has(tier));
}
