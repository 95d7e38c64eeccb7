/** Waits for several things that are each told once; the promise settles when all are there, or the first fails. */
export class Readiness<Part extends string> {
  readonly promise: Promise<void>;
  readonly #missing: Set<Part>;
  #resolve: () => void = () => undefined;
  #reject: (reason: Error) => void = () => undefined;

  constructor(parts: readonly Part[]) {
    this.#missing = new Set(parts);
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever waits hears of a failure; nobody has to wait.
    this.promise.catch(() => undefined);
  }

  done(part: Part): void {
    this.#missing.delete(part);
    if (this.#missing.size === 0) this.#resolve();
  }

  failed(reason: unknown): void {
    this.#reject(reason instanceof Error ? reason : new Error(String(reason)));
  }
}
