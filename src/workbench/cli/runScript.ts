import { describeValue } from "./describeValue";
import { stubDocument } from "./stubDocument";

/** Hears every line of a run at once, so that none is lost when the run has to be cut off. */
type Tell = (kind: "logs" | "errors", line: string) => void;

/** The names a script finds, beside the language's own. */
export interface ScriptGlobals {
  Office: unknown;
  Excel: unknown;
  OfficeExtension: unknown;
}

export interface ScriptOptions {
  /** Requests that Excel has not answered yet. */
  pendingRequests: () => number;
  /** Milliseconds after which a run ends whatever is pending. */
  limit: number;
  tell: Tell;
}

const PARAMETERS = [
  "Office",
  "Excel",
  "OfficeExtension",
  "console",
  "document",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  // A page has none; a script that had it could end the run before its outcome is printed.
  "process",
];

type Script = (...args: unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => {}).constructor as new (...words: string[]) => Script;

/**
 * Compiles a script as the body of an async function, so that it may `await` at its top. A byte order mark and a
 * first line "#!…" are no code.
 *
 * @throws SyntaxError when it cannot be parsed.
 */
export function compileScript(source: string, filename: string): Script {
  const body = source.replace(/^\uFEFF?(?:#!.*)?/, "");
  // The same realm as the Office.js client: it does not recognise another realm's Date or Error.
  return new AsyncFunction(...PARAMETERS, `${body}\n//# sourceURL=${filename}`);
}

/**
 * Runs a compiled script until its promise has settled and neither a request nor a timer of its own is pending.
 * What it does not catch becomes an error line; the run never rejects.
 */
export async function runScript(
  script: Script,
  globals: ScriptGlobals,
  { pendingRequests, limit, tell }: ScriptOptions,
): Promise<void> {
  const uncaught = (error: unknown) => tell("errors", describeValue(error));
  const timers = ownTimers(uncaught);
  const log = (...values: unknown[]) => tell("logs", values.map(describeValue).join(" "));
  const error = (...values: unknown[]) => tell("errors", values.map(describeValue).join(" "));
  const console = { log, info: log, debug: log, warn: log, error };

  process.on("unhandledRejection", uncaught);
  process.on("uncaughtException", uncaught);
  let settled = false;
  try {
    script(
      globals.Office,
      globals.Excel,
      globals.OfficeExtension,
      console,
      stubDocument(),
      timers.setTimeout,
      timers.clearTimeout,
      timers.setInterval,
      timers.clearInterval,
    )
      .catch(uncaught)
      .finally(() => {
        settled = true;
      });
    const end = Date.now() + limit;
    // Two idle turns in a row: an answer that has just arrived still gets to start the next request.
    for (let idle = 0; idle < 2 && Date.now() < end;) {
      await nextTurn();
      idle = settled && timers.pending() === 0 && pendingRequests() === 0 ? idle + 1 : 0;
    }
    if (Date.now() >= end) tell("errors", stoppedAfter(limit));
  } finally {
    timers.clearAll();
    process.off("unhandledRejection", uncaught);
    process.off("uncaughtException", uncaught);
  }
}

/** What a run that had to be stopped says. */
export function stoppedAfter(limit: number): string {
  return `Stopped after ${limit / 1000} s with work still pending.`;
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** Timers that are counted, so that the run knows when the script has nothing left to wait for. */
function ownTimers(uncaught: (error: unknown) => void) {
  const once = new Set<NodeJS.Timeout>();
  const repeated = new Set<NodeJS.Timeout>();
  const guarded = (work: (...args: unknown[]) => unknown, args: unknown[]) => {
    try {
      work(...args);
    } catch (error) {
      uncaught(error);
    }
  };
  const clear = (timer: NodeJS.Timeout) => {
    clearTimeout(timer);
    once.delete(timer);
    repeated.delete(timer);
  };
  return {
    setTimeout: (work: (...args: unknown[]) => unknown, wait?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        once.delete(timer);
        guarded(work, args);
      }, wait);
      once.add(timer);
      return timer;
    },
    setInterval: (work: (...args: unknown[]) => unknown, wait?: number, ...args: unknown[]) => {
      const timer = setInterval(() => guarded(work, args), wait);
      repeated.add(timer);
      return timer;
    },
    clearTimeout: clear,
    clearInterval: clear,
    pending: () => once.size + repeated.size,
    clearAll: () => [...once, ...repeated].forEach(clear),
  };
}
