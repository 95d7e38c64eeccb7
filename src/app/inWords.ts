import { SheetError } from "../excel";
import type { AppMessage, AppSay } from "./messages";
import { UserError } from "./userError";

/**
 * The one place where failures become sentences: whatever leaves a use case is a UserError, or the reason of the
 * person's own cancel.
 */
export async function inWords<T>(say: AppSay, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || isAbort(error)) throw error;
    const said = sentenceOf(error);
    throw new UserError(say(said), said, { cause: error });
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

function sentenceOf(error: unknown): AppMessage {
  if (error instanceof SheetError) return error.said;
  return {
    id: "error.unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
