import type { Field, Message } from "../types";
import { nameOfField, type Headers } from "./headers";
import type { Explanation } from "./model";

/** Fields that a model may ask a person about. */
type AskedField = Extract<
  Field,
  | "fit"
  | "acceptance"
  | "employees"
  | "benchmark"
  | "health"
  | "loyalty"
  | "priceSensitivity"
  | "serviceNeed"
  | "performanceNeed"
  | "strategicFit"
  | "volume"
>;

export type OpenMessageId = "open.unknown" | `ask.${AskedField}`;

/**
 * What is said of an account while a question is open [R3, R4]: what is not known, what it could be, what to find out.
 *
 * @param unknown fields without a readable value, in the order in which the rule looks at them
 * @param could words for what it could be, best first
 * @example say(openQuestion(["fit"], [core, open], "fit", headers).reason) // => "Fit is not known: could be core or open."
 */
export function openQuestion(
  unknown: readonly Field[],
  could: readonly Message[],
  next: AskedField,
  headers: Headers,
): Explanation {
  const names = unknown.map((field) => nameOfField(field, headers));
  return {
    reason: { id: "open.unknown", values: { names, count: names.length, classes: could } },
    nextStep: { id: `ask.${next}` },
  };
}
