import type { AppMessage } from "./messages";

/**
 * A failure as the person gets to hear it: what, where, what to do. `message` is the sentence in the user's
 * language; `said` is the same as data, for callers that decide by it; `cause` is the error underneath.
 */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    sentence: string,
    readonly said: AppMessage,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
