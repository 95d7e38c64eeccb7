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

/** Whether an error is only the echo of the user's own Cancel. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
