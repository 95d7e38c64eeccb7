import type { SettingsMessageId } from "./messages";
import type { SettingsIssue } from "./schema";
import type { SettingsProblem } from "./types";

const SHOWN_LENGTH = 40;

/** Limits that are numbers, but not in the order that the cut needs. */
const WRONG_ORDER: ReadonlySet<string> = new Set<SettingsMessageId>([
  "settings.wrongOrder",
  "settings.wrongThresholds",
]);

/**
 * A finding of the schema as a problem: the path in the document, and the sentence with what stands there.
 *
 * @example problemOf(issue) // => { path: "abc.cut.a", message: { id: "settings.notAShare",
 * //      values: { path: "abc.cut.a", got: "80" } } }
 */
export function problemOf(issue: SettingsIssue): SettingsProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key)).join(".");
  const values: Record<string, string> = { path, got: shown(issue.input) };
  if (WRONG_ORDER.has(issue.message)) Object.assign(values, limitsOf(issue.input));
  if (issue.type === "picklist" || issue.type === "variant")
    values["choices"] = choicesOf(issue.expected ?? "");
  // The schema's messages are ids of sentences, and nothing else (see `says`).
  const id = path === "" ? "settings.notTheDocument" : (issue.message as SettingsMessageId);
  return { path, message: { id, values } };
}

/** The limits of a cut, defaults filled in. */
function limitsOf(cut: unknown): Record<string, string> {
  const { a, b } = cut as { a: number; b: number };
  return { a: String(a), b: String(b) };
}

/** valibot lists choices as `("a" | "b")`, of a kind that tells variants apart as well. */
function choicesOf(expected: string): string {
  return expected.replace(/["()]/g, "").split(" | ").join(", ");
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
