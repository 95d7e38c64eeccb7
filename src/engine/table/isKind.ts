import { FIELD_KINDS, type Field, type FieldKind, type FieldOf } from "../types";

/**
 * Whether a field is read as a kind, for the compiler too.
 *
 * @example isKind("lastOrder", "date") // => true
 */
export function isKind<K extends FieldKind>(field: Field, kind: K): field is FieldOf<K> {
  return FIELD_KINDS[field] === kind;
}
