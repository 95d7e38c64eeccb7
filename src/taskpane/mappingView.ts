import type { ColumnInfo, Preview } from "../app/types";
import {
  ANSWER_FIELDS,
  FIELDS,
  MEASURE_FIELDS,
  SURE,
  type Field,
  type Mapping,
  type MeasureField,
  fieldsOfModel,
} from "../engine";
import { chosenIds } from "./models/modelList";

/** A field with the column that it is read from, as the person sees it. */
export interface FieldView {
  field: Field;
  column: ColumnInfo | null;
}

/** The fields of a table by what they ask of the person. */
export interface MappingView {
  /** The headers leave it open, and a run depends on it: asked first. */
  unsure: FieldView[];
  /** Who, the four questions and the measures, in the order in which a person would fill them in. */
  main: FieldView[];
  /** Every other field that has a column, or that the person took up. */
  more: FieldView[];
  /** Fields that nothing is known of: to be added by name. */
  others: Field[];
}

/** What the person said so far. */
export interface Decisions {
  mapping: Mapping;
  /** Whether lines become accounts. */
  grouped: boolean;
  /** Fields that the person took up without a column yet. */
  added?: readonly Field[];
}

/**
 * Sorts the fields of a table by what they ask of the person. Of the measures only those that have a column or a right
 * to one are shown; what is unsure is asked only where something that runs reads it.
 *
 * @example mappingView(preview, { mapping: {}, grouped: false }).unsure.map(({ field }) => field) // => ["urgency"]
 */
export function mappingView(preview: Preview, { mapping, grouped, added = [] }: Decisions): MappingView {
  const read = fieldsRead(preview, grouped);
  const isMapped = (field: Field) => typeof preview.mapping[field] === "number";
  const isUnsure = (field: Field) =>
    read.has(field) && mapping[field] === undefined && isLeftOpen(preview, field);
  const first = new Set<Field>(["name", ...ANSWER_FIELDS, "revenue", ...mappedMeasures(preview)]);
  const rest = FIELDS.filter((field) => !first.has(field));
  const more = rest.filter((field) => isMapped(field) || mapping[field] !== undefined);
  const taken = rest.filter((field) => !more.includes(field) && added.includes(field));
  const view = (field: Field): FieldView => ({
    field,
    column: preview.columns.find(({ index }) => index === preview.mapping[field]) ?? null,
  });
  return {
    unsure: [...first, ...more].filter(isUnsure).map(view),
    main: [...first].filter((field) => !isUnsure(field)).map(view),
    more: [...more.filter((field) => !isUnsure(field)), ...taken].map(view),
    others: rest.filter((field) => !more.includes(field) && !taken.includes(field)),
  };
}

/**
 * The fields that a run would read for its results: those of the models that run, and what grouping takes to put the
 * lines of one account together [G2, G3].
 */
export function fieldsRead(preview: Preview, grouped: boolean): ReadonlySet<Field> {
  const { models, mapping } = preview;
  const isReady = models.some(({ id, runs }) => id === "readiness" && runs);
  const measure = measureInForce(preview);
  const isDerived = measure === "revenue" && typeof mapping.revenue !== "number";
  return new Set<Field>([
    "name",
    ...(isReady ? ANSWER_FIELDS : []),
    // Of lines that answer differently the latest-dated one decides.
    ...(isReady && grouped ? (["date"] as const) : []),
    ...(measure ? [measure] : []),
    ...(isDerived ? (["quantity", "price", "discount"] as const) : []),
    ...chosenIds(preview).flatMap((id) =>
      id === "readiness" || id === "abc" || !models.some((model) => model.id === id && model.runs)
        ? []
        : fieldsOfModel(id),
    ),
    // Only open deals make an account's pipeline.
    ...(measure === "pipeline" && grouped ? (["stage", "outcome"] as const) : []),
  ]);
}

/** Measures that have a column: the choices to rank by. */
export function mappedMeasures(preview: Preview): MeasureField[] {
  return MEASURE_FIELDS.filter((field) => typeof preview.mapping[field] === "number");
}

/** The choices to rank by: measures that have a column, and revenue where quantity and price make it [G3]. */
export function rankableMeasures(preview: Preview): MeasureField[] {
  const has = (field: Field) => typeof preview.mapping[field] === "number";
  return MEASURE_FIELDS.filter(
    (field) => has(field) || (field === "revenue" && has("quantity") && has("price")),
  );
}

/** What the accounts are ranked by as things stand; undefined: by nothing. */
export function measureInForce({ models }: Preview): MeasureField | undefined {
  return models.find(({ id, runs }) => id === "abc" && runs)?.measure ?? undefined;
}

/** Whether any model has what it needs. */
export function anythingRuns(preview: Preview): boolean {
  return preview.models.some((model) => model.runs);
}

/**
 * Headers of the columns that a run's results come from, each once, in the order of the sheet; and how many other
 * columns have a field.
 *
 * @example columnsRead(preview, null) // => { headers: ["Account", "Need?", "Revenue"], others: 4 }
 */
export function columnsRead(
  preview: Preview,
  groupedBy: number | null,
): { headers: string[]; others: number } {
  const { columns, mapping } = preview;
  const results = new Set<number | null | undefined>([groupedBy]);
  for (const field of fieldsRead(preview, groupedBy !== null)) results.add(mapping[field]);
  const mapped = new Set<number | null | undefined>(Object.values(mapping));
  return {
    headers: columns.filter(({ index }) => results.has(index)).map(({ header }) => header),
    others: columns.filter(({ index }) => mapped.has(index) && !results.has(index)).length,
  };
}

/** The column was proposed with little confidence. */
function isLeftOpen({ proposals, mapping }: Preview, field: Field): boolean {
  const proposal = proposals.find((candidate) => candidate.field === field);
  return proposal !== undefined && proposal.columnIndex === mapping[field] && proposal.confidence < SURE;
}
