import type { ColumnInfo, Preview } from "../app/types";
import {
  ANSWER_FIELDS,
  MEASURE_FIELDS,
  SURE,
  type Field,
  type Mapping,
  type MeasureField,
  type ModelId,
} from "../engine";

/** A field with the column that it is read from, as the person sees it. */
export interface FieldView {
  field: Field;
  column: ColumnInfo | null;
  /** The headers leave it open: the person is asked first. */
  unsure: boolean;
}

/** What a model cannot do for want of columns. */
export interface Loss {
  id: "mapping.without.readiness" | "mapping.without.readinessPart" | "mapping.without.abc";
  fields: readonly Field[];
}

/**
 * The fields that the models read, in the order in which a person would fill them in: who, the four questions, then
 * the measures. Of the measures only those that have a column or a right to one are shown.
 *
 * @param decided What the person chose: never asked again.
 * @example fieldViews(preview, {}).filter((view) => view.unsure).map((view) => view.field) // => ["urgency"]
 */
export function fieldViews(preview: Preview, decided: Mapping): FieldView[] {
  const wanted = new Set<Field>(["name", ...ANSWER_FIELDS, "revenue", ...mappedMeasures(preview)]);
  return Array.from(wanted, (field) => {
    const index = preview.mapping[field];
    const proposal = preview.proposals.find((candidate) => candidate.field === field);
    return {
      field,
      column: preview.columns.find((column) => column.index === index) ?? null,
      unsure:
        proposal !== undefined &&
        proposal.columnIndex === index &&
        proposal.confidence < SURE &&
        decided[field] === undefined,
    };
  });
}

/** Measures that have a column: the choices to rank by. */
export function mappedMeasures(preview: Preview): MeasureField[] {
  return MEASURE_FIELDS.filter((field) => typeof preview.mapping[field] === "number");
}

/**
 * What goes missing with the mapping as it is, one entry a model that loses something.
 *
 * @example losses(preview) // => [{ id: "mapping.without.abc", fields: ["revenue"] }]
 */
export function losses(preview: Preview): Loss[] {
  const kind = {
    readiness: (runs: boolean) => (runs ? "mapping.without.readinessPart" : "mapping.without.readiness"),
    abc: () => "mapping.without.abc",
  } as const satisfies Record<ModelId, (runs: boolean) => Loss["id"]>;
  return preview.models
    .filter((model) => model.missing.length > 0)
    .map((model) => ({ id: kind[model.id](model.runs), fields: model.missing }));
}

/** Whether any model has what it needs. */
export function anythingRuns(preview: Preview): boolean {
  return preview.models.some((model) => model.runs);
}
