import { liveRuns, type LiveRuns } from "../../src/excel";
import type { Locks } from "../../src/excel/journal/liveRuns";

/** Tabs of one browser. Node 20 has no Web Locks; of theirs, what is used: held by a tab until it lets go or is gone. */
export class Tabs {
  readonly #held: { name: string; tab: object; release: () => void }[] = [];

  /** A tab, with the way to close it. */
  open(): LiveRuns & { close: () => void } {
    const tab = {};
    const locks: Locks = {
      request: (name, work) =>
        new Promise((resolve, reject) => {
          const lock = { name, tab, release: () => resolve(undefined) };
          this.#held.push(lock);
          work()
            .then(() => this.#letGo((other) => other === lock))
            .catch(reject);
        }),
      query: () => Promise.resolve({ held: this.#held.map(({ name }) => ({ name })) }),
    };
    return { ...liveRuns(locks), close: () => this.#letGo((lock) => lock.tab === tab) };
  }

  #letGo(which: (lock: { name: string; tab: object; release: () => void }) => boolean): void {
    for (const lock of this.#held.filter(which)) {
      this.#held.splice(this.#held.indexOf(lock), 1);
      lock.release();
    }
  }
}
