import { nameOfField } from "../models/headers";
import type { TableColumns } from "../table/types";
import type { Field, Message, NumericField } from "../types";
import type { TrapOutcome } from "./trap";

/**
 * Why a trap cannot be looked for: figures whose columns are not there, or have nothing to read in them; null where
 * everything is there.
 *
 * @example notChecked(columns, ["discount"])?.message
 * // => { id: "trap.unmapped", values: { fields: [{ id: "field.discount" }] } }
 */
export function notChecked(
  { numbers, headers }: Pick<TableColumns, "numbers" | "headers">,
  fields: readonly NumericField[],
): TrapOutcome | null {
  const missing = fields.filter((field) => numbers[field] === undefined);
  if (missing.length > 0) return unmapped(missing);
  const empty = fields.filter((field) => numbers[field]?.every(Number.isNaN));
  if (empty.length === 0) return null;
  const names = empty.map((field) => nameOfField(field, headers));
  return { state: "unmapped", message: { id: "trap.empty", values: { fields: names, count: names.length } } };
}

/**
 * The table has no column for these.
 *
 * @example unmapped(["product"]).message.values // => { fields: [{ id: "field.product" }] }
 */
export function unmapped(fields: readonly Field[]): TrapOutcome {
  const names = fields.map((field): Message => ({ id: `field.${field}` }));
  return { state: "unmapped", message: { id: "trap.unmapped", values: { fields: names } } };
}
