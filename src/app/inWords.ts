import { SheetError } from "../excel";
import type { AppMessage, AppSay } from "./messages";
import { Unanswered } from "./orGiveUp";
import { UserError } from "./userError";

/**
 * The one place where failures become sentences: whatever leaves a use case is a UserError, or the reason of the
 * person's own cancel.
 */
export async function inWords<T>(say: AppSay, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError || (signal?.aborted && error === signal.reason)) throw error;
    const said = sentenceOf(error);
    throw new UserError(say(said), said, { cause: error });
  }
}

function sentenceOf(error: unknown): AppMessage {
  if (error instanceof Unanswered) return { id: "error.unanswered" };
  if (error instanceof SheetError) return error.said;
  return {
    id: "error.unexpected",
    values: { detail: error instanceof Error ? error.message : String(error) },
  };
}
