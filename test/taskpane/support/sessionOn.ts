import { createSession, type Session } from "../../../src/taskpane/session";
import type { MemoryApp } from "./memoryApp";

/** A session over the use cases in memory. */
export function sessionOn(app: MemoryApp): Session {
  return createSession(() => app, "en");
}

/** Resolves once the session's state satisfies the condition. */
export function until(session: Session, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (holds()) return resolve();
    const stop = session.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}
