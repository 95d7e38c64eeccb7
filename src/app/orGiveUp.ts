/** So long may Excel take, after a cancel, to end the request under way and to put back what was written. */
export const PATIENCE = 15_000;

/** Excel has not answered since the person cancelled. */
export class Unanswered extends Error {
  override readonly name = "Unanswered";
}

/**
 * Gives the person control again where Excel never answers: in Excel on the web a request that lost its connection
 * neither succeeds nor fails, ever. Without a cancel it is waited for, since a person who types into a cell holds up
 * requests for as long as they please.
 *
 * What was begun goes on by itself should Excel answer after all: it sees the cancel, and puts back what it wrote.
 *
 * @param patience Milliseconds from the cancel on.
 * @throws Unanswered
 */
export function orGiveUp<T>(work: Promise<T>, signal: AbortSignal | undefined, patience: number): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      timer = setTimeout(() => reject(new Unanswered("Excel does not answer.")), patience);
    };
    const settled = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wait);
    };
    if (signal.aborted) wait();
    else signal.addEventListener("abort", wait);
    work.then(resolve, reject).finally(settled);
  });
}
