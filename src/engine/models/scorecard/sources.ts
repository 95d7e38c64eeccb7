import { ANSWER_FIELDS } from "../../fields";
import { ANSWER_UNKNOWN, type TableColumns } from "../../table/types";
import { fieldsOfCriterion, isTableField, type Criterion, type CriterionField } from "./settings";

/** What a criterion reads in a table. */
export interface Source {
  /** Those of its fields that are mapped: the one that stands for it, or all that the mean is over; none: missing. */
  fields: readonly CriterionField[];
  /** By account, in the field's own unit: yes 1, no 0; NaN = unknown. */
  values: Float64Array;
}

/**
 * The fields that a criterion would read.
 *
 * @param has whether a field is mapped
 * @example fieldsRead({ first: ["profit", "revenue"], … }, (field) => field === "revenue") // => ["revenue"]
 */
export function fieldsRead(
  criterion: Criterion,
  has: (field: CriterionField) => boolean,
): readonly CriterionField[] {
  const mapped = fieldsOfCriterion(criterion).filter(has);
  return "first" in criterion ? mapped.slice(0, 1) : mapped;
}

/**
 * A criterion's values. A mean is over those of its fields that are known.
 *
 * @example sourceOf({ mean: ["benchmark", "health"], … }, columns) // => { fields: ["benchmark", "health"], values: [2.5] }
 */
export function sourceOf(criterion: Criterion, columns: TableColumns): Source {
  const fields = fieldsRead(criterion, (field) => isMapped(field, columns));
  const [first, ...others] = fields.map((field) => valuesOf(field, columns));
  if (!first) return { fields, values: new Float64Array(columns.accounts).fill(NaN) };
  return { fields, values: others.length === 0 ? first : meanOf([first, ...others]) };
}

function isMapped(field: CriterionField, { numbers, headers }: TableColumns): boolean {
  return isTableField(field) && (field in numbers || (isAnswer(field) && headers[field] !== undefined));
}

function valuesOf(field: CriterionField, { numbers, answers, accounts }: TableColumns): Float64Array {
  if (isAnswer(field))
    return Float64Array.from(answers[field], (answer) => (answer === ANSWER_UNKNOWN ? NaN : answer));
  return (field === "support" ? undefined : numbers[field]) ?? new Float64Array(accounts).fill(NaN);
}

function isAnswer(field: CriterionField): field is (typeof ANSWER_FIELDS)[number] {
  return ANSWER_FIELDS.some((answer) => answer === field);
}

function meanOf(columns: readonly Float64Array[]): Float64Array {
  const means = new Float64Array(columns[0]?.length ?? 0);
  for (let i = 0; i < means.length; i++) {
    let sum = 0;
    let count = 0;
    for (const column of columns) {
      const value = column[i] ?? NaN;
      if (value !== value) continue;
      sum += value;
      count++;
    }
    means[i] = count > 0 ? sum / count : NaN;
  }
  return means;
}
