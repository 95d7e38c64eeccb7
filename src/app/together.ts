import type { AppMessage } from "./messages";

/**
 * All that a person should know of what was done, one sentence after the other; null where there is nothing.
 *
 * @example together([notLogged, null, notKept]) // => { id: "text.twoSentences", values: { first: …, second: … } }
 */
export function together(notes: readonly (AppMessage | null | undefined)[]): AppMessage | null {
  return notes.reduce<AppMessage | null>((first, second) => {
    if (!first || !second) return first ?? second ?? null;
    return { id: "text.twoSentences", values: { first, second } };
  }, null);
}
