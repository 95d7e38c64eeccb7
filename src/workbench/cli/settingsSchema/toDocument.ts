import { toJsonSchema, type ConversionConfig } from "@valibot/to-json-schema";
import { cutSchemas, SETTINGS_VERSION, settingsSchema } from "../../../engine";
import { withRule } from "./rules";

type Schema = Parameters<typeof toJsonSchema>[0];
export type JsonSchema = ReturnType<typeof toJsonSchema>;

/**
 * The settings document as JSON Schema (draft 7), for editors and for scripts that write such documents: made from the
 * very schema that checks them, so that both always say the same. What JSON Schema has no words for (that `a` is at most
 * `b`) is checked by the product alone.
 *
 * @example settingsJsonSchema().properties?.models // => { type: "array", items: { enum: ["readiness", …] } }
 */
export function settingsJsonSchema(): JsonSchema {
  const schema = toJsonSchema(settingsSchema, CONFIG);
  const { $defs: _, properties, ...rest } = schema;
  const version = { type: "integer", minimum: 1, maximum: SETTINGS_VERSION } as const;
  return {
    ...rest,
    title: "Settings of Vital Few",
    properties: { version, ...properties },
  };
}

/** Several schemas in a row come out as the last one, which is the strictest; rules that are functions, by what they say. */
const CONFIG: ConversionConfig = {
  typeMode: "output",
  errorMode: "ignore",
  overrideAction: ({ valibotAction, jsonSchema }) =>
    "message" in valibotAction ? withRule(jsonSchema, valibotAction.message) : undefined,
  overrideSchema: ({ valibotSchema, jsonSchema }) => {
    if (valibotSchema.type === "lazy")
      return { anyOf: Object.values(cutSchemas).map((cut) => inner(cut as Schema)) };
    if (valibotSchema.type === "custom" && "message" in valibotSchema)
      return withRule(jsonSchema, valibotSchema.message);
    return undefined;
  },
};

function inner(schema: Schema): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(schema, CONFIG);
  return rest;
}
