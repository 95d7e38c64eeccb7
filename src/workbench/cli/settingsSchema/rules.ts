import { FIELD_KINDS, FIELDS, MODEL_IDS, type SettingsMessageId } from "../../../engine";
import type { JsonSchema } from "./toDocument";

/** Days of the calendar: months of 31 and of 30 days, February, and the 29th of it in leap years. */
const LEAP_YEAR = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY =
  "^(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)" +
  `|02-(?:0[1-9]|1\\d|2[0-8]))|${LEAP_YEAR}-02-29)$`;

/** What is compared where a document does not say it (see `compareSchema`). */
const COMPARED = "abc";

/**
 * What the settings' own rules mean in JSON Schema, by the sentence that they say. Missing are those that it has no words
 * for: which of two numbers is larger, and whether two criteria have the same fields.
 */
const RULES: Readonly<Partial<Record<SettingsMessageId, JsonSchema>>> = {
  "settings.notYet": { enum: [null, {}, []] },
  "settings.notADate": { pattern: DAY },
  "settings.notALimit": { anyOf: [{ type: "number" }, { type: "string", pattern: DAY }] },
  "settings.notAName": { pattern: "\\S" },
  "settings.notAGroup": { not: { enum: FIELDS.filter((field) => FIELD_KINDS[field] !== "text") } },
  "settings.notOneColumn": exactlyOne("field", "header"),
  "settings.notOneTest": exactlyOne("in", "notIn", "gt", "ge", "lt", "le", "blank"),
  "settings.sheetAndTable": { not: { required: ["sheet", "table"] } },
  "settings.twoThresholds": { required: ["kind", "a", "b"] },
  "settings.notOneSource": exactlyOne("field", "mean", "first"),
  "settings.mixedMean": { properties: { mean: { anyOf: unitsOfMean() } } },
  "settings.bandsHaveNoDirection": {
    not: {
      required: ["points", "direction"],
      properties: {
        points: { required: ["kind"], properties: { kind: { const: "bands" } } },
        direction: { const: "down" },
      },
    },
  },
  "settings.noWeight": { contains: { properties: { weight: { exclusiveMinimum: 0 } } } },
  "settings.sameModel": {
    not: {
      anyOf: [
        ...MODEL_IDS.map((id) => ({
          required: ["model", "with"],
          properties: { model: { const: id }, with: { const: id } },
        })),
        { required: ["with"], not: { required: ["model"] }, properties: { with: { const: COMPARED } } },
      ],
    },
  },
};

/**
 * A part of the schema with one of the settings' own rules added, where JSON Schema has words for it.
 *
 * @param says what the rule says of a value that breaks it
 * @example withRule({ type: "string" }, "settings.notAName") // => { type: "string", pattern: "\\S" }
 */
export function withRule(schema: JsonSchema, says: unknown): JsonSchema {
  const rule = RULES[says as SettingsMessageId];
  if (rule === undefined) return schema;
  const isFree = Object.keys(rule).every((word) => word === "required" || !(word in schema));
  return isFree ? { ...schema, ...rule } : { ...schema, allOf: [...(schema.allOf ?? []), rule] };
}

function exactlyOne(...members: string[]): JsonSchema {
  return { oneOf: members.map((member) => ({ required: [member] })) };
}

/** Fields that a mean can be over together: those of a unit, and what people support apart from all of them. */
function unitsOfMean(): JsonSchema[] {
  const fields = FIELDS.filter((field) => FIELD_KINDS[field] !== "text");
  const units = new Set(fields.map((field) => FIELD_KINDS[field]));
  const together = [...units].map((unit) => fields.filter((field) => FIELD_KINDS[field] === unit));
  return [...together, ["support"]].map((unit) => ({ items: { enum: unit } }));
}
