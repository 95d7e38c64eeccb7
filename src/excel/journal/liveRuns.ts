/**
 * Runs that are under way in this browser, whichever of its tabs they are in. Two tabs are one device, and what a run
 * leaves in the workbook cannot tell whether its tab is still there.
 */
export interface LiveRuns {
  /**
   * Lets the other tabs know of a run until the function is called that it resolves to, or this tab is gone.
   */
  begin: (id: string) => Promise<() => void>;
  /** Ids of the runs under way in other tabs. */
  elsewhere: () => Promise<ReadonlySet<string>>;
}

/** What of the browser's locks is used. https://www.w3.org/TR/web-locks/ */
export interface Locks {
  request: (name: string, held: () => Promise<void>) => Promise<unknown>;
  query: () => Promise<{ held?: readonly { name?: string }[] }>;
}

const PREFIX = "vital-few.run ";
const NONE: ReadonlySet<string> = new Set();
const NOTHING = (): void => undefined;

/**
 * Runs as the browser's locks tell of them: a lock is given up with its tab, however that ends. Where a page may have
 * none, no run is known to be elsewhere.
 *
 * @example const over = await liveRuns().begin(id); over();
 */
export function liveRuns(locks: Locks | undefined = browserLocks()): LiveRuns {
  const own = new Set<string>();
  if (!locks) return { begin: () => Promise.resolve(NOTHING), elsewhere: () => Promise.resolve(NONE) };
  return {
    async begin(id) {
      own.add(PREFIX + id);
      let release = NOTHING;
      const over = new Promise<void>((resolve) => (release = resolve));
      const begun = new Promise<void>((resolve, reject) => {
        const hold = () => {
          resolve();
          return over;
        };
        locks.request(PREFIX + id, hold).catch(reject);
      });
      await begun.catch(unlessForbidden);
      return release;
    },
    async elsewhere() {
      const { held = [] } = (await locks.query().catch(unlessForbidden)) ?? {};
      const names = held.flatMap(({ name = "" }) =>
        name.startsWith(PREFIX) && !own.has(name) ? [name] : [],
      );
      return new Set(names.map((name) => name.slice(PREFIX.length)));
    },
  };
}

function browserLocks(): Locks | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.locks;
}

/** A framed page whose origin is hidden may have no locks. */
function unlessForbidden(error: unknown): void {
  if (!(error instanceof DOMException && error.name === "SecurityError")) throw error;
}
