import { UserError } from "../app/userError";
import type { AnyMessage } from "../locales";

/**
 * What to show of an error: the use cases' own sentence, or, for a fault of ours, one that says what can still
 * be done and carries the technical text for whoever is asked.
 */
export function describeFailure(error: unknown): AnyMessage {
  if (error instanceof UserError) return error.said;
  return {
    id: "problem.unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}

/**
 * Whether an error is only the echo of the user's own Cancel. By its name, not its class: an abort is a DOMException,
 * and of another realm when the host wraps the page.
 */
export function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}
