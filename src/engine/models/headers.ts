import type { Field, Message } from "../types";

/** Headers of the mapped columns, as the user wrote them. */
export type Headers = Partial<Record<Field, string>>;

/**
 * What the user calls a field, as a name within a sentence: the mapped column's header without the question mark or
 * colon that it may end in, else the field's own name.
 *
 * @example nameOfField("need", { need: "Need?" }) // => "Need"
 */
export function nameOfField(field: Field, headers: Headers): string | Message {
  const header = headers[field]?.replace(/[\s?:\uff1f\uff1a]+$/u, "");
  return header ? header : { id: `field.${field}` };
}
