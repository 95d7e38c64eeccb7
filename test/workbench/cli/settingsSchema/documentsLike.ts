import fc from "fast-check";
import type { JsonSchema } from "../../../../src/workbench/cli/settingsSchema/toDocument";

/** What people write at the wrong place. */
const SLIPS: readonly unknown[] = [
  null,
  0,
  -1,
  0.5,
  7,
  1000,
  "",
  " ",
  "abc",
  "2026-02-30",
  true,
  [],
  {},
  [1],
];

/** Texts that some pattern of the settings takes, and some that none takes. */
const TEXTS = ["Stage", "region", "revenue", "2026-02-28", "2024-02-29", "2025-02-29", "2026-13-01", " ", ""];

/**
 * Values as a schema describes them, with a slip here and there: at any place something else, or a member that nobody
 * knows. Rules over several members (`not`, `oneOf` of members, `contains`) are not followed, so that they are broken
 * often enough.
 *
 * @param right how many of a hundred places are as described
 */
export function documentsLike(schema: JsonSchema, right: number): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: right, arbitrary: described(schema, right) },
    { weight: 100 - right, arbitrary: fc.constantFrom(...SLIPS) },
  );
}

function described(schema: JsonSchema, right: number): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, items, minItems = 0, maxItems = minItems + 2 } = schema;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const kinds = [...(schema.anyOf ?? []), ...(schema.type === undefined ? (schema.oneOf ?? []) : [])];
  if (kinds.length > 0) return fc.oneof(...kinds.map((kind) => described(kind as JsonSchema, right)));
  switch (schema.type) {
    case "object": {
      const members = Object.entries(properties ?? {}).map(([key, member]) => [
        key,
        fc.option(documentsLike(member as JsonSchema, right), { nil: undefined, freq: 2 }),
      ]);
      const known = fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>);
      const others =
        typeof additionalProperties === "object"
          ? fc.dictionary(fc.constantFrom("people", "orders"), documentsLike(additionalProperties, right))
          : fc.oneof({ weight: right, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: UNKNOWN });
      return fc.tuple(known, others).map(([own, more]) => withoutGaps({ ...own, ...more }));
    }
    case "array":
      return fc.array(documentsLike(items as JsonSchema, right), {
        minLength: Math.max(minItems, 1),
        maxLength: Math.max(1, Math.min(maxItems, minItems + 2)),
      });
    case "string":
      return fc.constantFrom(...TEXTS);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return numbers(schema);
  }
}

const UNKNOWN = fc.constant({ unheardOf: 1 });

function numbers({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const least = minimum ?? exclusiveMinimum ?? -10;
  const most = maximum ?? least + 100;
  const whole = fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
  return type === "integer" ? whole : fc.oneof(whole, fc.double({ min: least, max: most, noNaN: true }));
}

function withoutGaps(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}
