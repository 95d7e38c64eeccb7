import { FIELD_KINDS } from "../../fields";
import { isoOf } from "../../asOf";
import type { Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import type { ScoredCriterion } from "./classify";
import { fieldsOfCriterion, isTableField, type CriterionField } from "./settings";

/**
 * The fields that a criterion is made from: those that were read; of a missing one, those that it would be.
 *
 * @example fieldsNamed({ criterion: { first: ["profit", "revenue"], … }, fields: [], … }) // => ["profit"]
 */
export function fieldsNamed({
  criterion,
  fields,
}: Pick<ScoredCriterion, "criterion" | "fields">): readonly CriterionField[] {
  if (fields.length > 0) return fields;
  const all = fieldsOfCriterion(criterion);
  return "first" in criterion ? all.slice(0, 1) : all;
}

/**
 * What the user calls a criterion: its column's header; of a mean all of them.
 *
 * @example nameOfCriterion(criterion, { fit: "Fit?" }) // => "Fit"
 */
export function nameOfCriterion(
  criterion: Pick<ScoredCriterion, "criterion" | "fields">,
  headers: Headers,
): string | Message {
  const names = fieldsNamed(criterion).map((field) => nameOf(field, headers));
  const [only = ""] = names;
  return names.length > 1 ? { id: "card.joint", values: { names } } : only;
}

function nameOf(field: CriterionField, headers: Headers): string | Message {
  return isTableField(field) ? nameOfField(field, headers) : { id: "card.support" };
}

/**
 * A value of a criterion as a person writes it: a day, a share, else a figure.
 *
 * @example shownValue("probability", 0.4) // => { id: "card.share", values: { value: 0.4 } }
 */
export function shownValue(field: CriterionField, value: number): string | Message {
  const kind = isTableField(field) ? FIELD_KINDS[field] : "number";
  if (kind === "date") return isoOf(value);
  return { id: kind === "fraction" ? "card.share" : "card.figure", values: { value } };
}
