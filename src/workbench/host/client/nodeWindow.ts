/**
 * A window for Office.js in Node: just enough of the DOM for Microsoft's loader, which puts script elements into
 * the page's head. Scripts come from the package on disk and run in this realm, so that an add-in's dates and
 * errors are the client's dates and errors.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the pretended page has its scripts; only the part after it is a path on disk. */
const SCRIPT_BASE = "https://workbench.invalid/office-js/";

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  getAttribute(): null;
  setAttribute(): void;
}

/** The names that scripts see and make; what is not here is Node's own. */
export type ClientScope = Record<string, unknown>;

export interface NodeWindow {
  readonly scope: ClientScope;
  /** Runs a script of the package as the page's own script element would. */
  load(file: string): void;
  /** Ends timers that the client left. */
  close(): void;
}

/** Compiled once for every window. */
const compiled = new Map<string, (scope: ClientScope) => void>();

/** `with` lets the scripts' top-level names land on the scope instead of on Node's globals; so it is not strict. */
function compile(path: string): (scope: ClientScope) => void {
  const known = compiled.get(path);
  if (known !== undefined) return known;
  const source = readFileSync(path, "utf8");
  const run = Reflect.construct(Function, ["scope", `with (scope) {${source}\n}`]) as (
    scope: ClientScope,
  ) => void;
  compiled.set(path, run);
  return run;
}

export function createNodeWindow(directory: string, given: ClientScope): NodeWindow {
  const timers = new Timers();
  const finished: (() => void)[] = [];
  const page: ScriptElement[] = [];

  function append(script: ScriptElement): void {
    page.push(script);
    const path = script.src.startsWith(SCRIPT_BASE)
      ? join(directory, script.src.slice(SCRIPT_BASE.length))
      : undefined;
    if (path === undefined || !existsSync(path)) {
      timers.soon(() => script.onerror?.());
      return;
    }
    withRegisterClass(() => compile(path).call(names, scope));
    finished.push(() => script.onload?.());
  }

  const element = (): ScriptElement => ({ src: "", getAttribute: () => null, setAttribute: () => undefined });
  const head = { appendChild: append };
  const names: ClientScope = {
    ...timers.functions,
    // As in every web view of today; without it the client falls back on one of its own that hides rejections.
    Promise,
    Function: ownFunction(),
    console,
    performance,
    navigator: { userAgent: "node" },
    location: {
      href: SCRIPT_BASE,
      origin: "https://workbench.invalid",
      protocol: "https:",
      pathname: "/",
      search: "",
      hash: "",
    },
    history: {},
    document: {
      URL: SCRIPT_BASE,
      cookie: "",
      readyState: "complete",
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === "head" ? [head] : tag === "script" ? page : []),
      addEventListener: () => undefined,
    },
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...given,
  };
  names.window = names.self = names.top = names.parent = names;
  const scope = new Proxy(names, {
    has: (_names, key) => typeof key === "string",
    get: (_names, key) =>
      typeof key === "symbol" ? undefined : key in names ? names[key] : (globalThis as ClientScope)[key],
  });

  return {
    scope: names,
    load(file) {
      append({ ...element(), src: SCRIPT_BASE + file });
      for (let done = finished.shift(); done !== undefined; done = finished.shift()) done();
    },
    close: () => timers.clear(),
  };
}

/**
 * The loader hangs `registerNamespace` on Function, bound to its window. A Function of the window's own keeps
 * that from Node's, and from the next client.
 */
function ownFunction(): FunctionConstructor {
  const standIn = (...source: string[]): unknown => Reflect.construct(Function, source);
  return Object.defineProperties(standIn, {
    prototype: { value: Object.create(Function.prototype) as object, writable: true },
    [Symbol.hasInstance]: { value: (value: unknown) => typeof value === "function" },
  }) as unknown as FunctionConstructor;
}

/**
 * Localized string files call `registerClass` on their functions, which the loader puts on Function's prototype
 * and which does nothing. Functions get theirs from Node's prototype: it is there while a script runs, no longer.
 */
function withRegisterClass(run: () => void): void {
  const prototype = Function.prototype as { registerClass?: () => void };
  Object.defineProperty(prototype, "registerClass", { value: () => undefined, configurable: true });
  try {
    run();
  } finally {
    delete prototype.registerClass;
  }
}

class MemoryStorage {
  private readonly items = new Map<string, string>();
  readonly getItem = (key: string): string | null => this.items.get(key) ?? null;
  readonly setItem = (key: string, value: string): void => void this.items.set(key, value);
  readonly removeItem = (key: string): void => void this.items.delete(key);
}

type Timer = ReturnType<typeof setTimeout>;

/** The client's timers, so that they end with the window and never keep the process alive by themselves. */
class Timers {
  private readonly running = new Set<Timer>();

  readonly functions = {
    setTimeout: (run: () => void, delay?: number): Timer => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        run();
      }, delay);
      this.running.add(timer);
      return timer;
    },
    setInterval: (run: () => void, delay?: number): Timer => {
      const timer = setInterval(run, delay);
      this.running.add(timer);
      return timer;
    },
    clearTimeout: (timer: Timer): void => this.end(timer),
    clearInterval: (timer: Timer): void => this.end(timer),
  };

  soon(run: () => void): void {
    this.functions.setTimeout(run, 0);
  }

  clear(): void {
    for (const timer of this.running) this.end(timer);
  }

  private end(timer: Timer): void {
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
