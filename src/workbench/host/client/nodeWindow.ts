/**
 * A window for Office.js in Node: just enough of the DOM for Microsoft's loader, which puts script elements into
 * the page's head. Scripts come from the package on disk and run in this realm, so that an add-in's dates and
 * errors are the client's dates and errors.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DOMAIN = "workbench.invalid";
/** Where the pretended page, and the page around it, come from. */
export const ORIGIN = `https://${DOMAIN}`;
/** Where it has its scripts; only the part after it is a path on disk. */
const SCRIPT_BASE = `${ORIGIN}/office-js/`;

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
  /** Calls those who listen to an event of the window, e.g. "message". */
  hear(type: string, event: object): void;
  /** Ends timers that the client left, and listeners. */
  close(): void;
}

export interface PageAddress {
  /** "?…", or "". */
  readonly search: string;
  /** "#…", or "". */
  readonly hash: string;
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

/**
 * @param given names that the window has besides its own, e.g. `external`
 * @param address what the page's address says behind its path
 */
export function createNodeWindow(
  directory: string,
  given: ClientScope,
  { search, hash }: PageAddress = { search: "", hash: "" },
): NodeWindow {
  const timers = new Timers();
  const listeners = new Listeners();
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
    name: "",
    location: {
      href: SCRIPT_BASE + search + hash,
      origin: ORIGIN,
      protocol: "https:",
      pathname: "/",
      search,
      hash,
    },
    history: {},
    document: {
      URL: SCRIPT_BASE + search + hash,
      domain: DOMAIN,
      hasFocus: () => true,
      querySelectorAll: () => [],
      cookie: "",
      readyState: "complete",
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === "head" ? [head] : tag === "script" ? page : []),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
    sessionStorage: new MemoryStorage(),
    localStorage: new MemoryStorage(),
    addEventListener: (type: string, listener: Listener) => listeners.add(type, listener),
    removeEventListener: (type: string, listener: Listener) => listeners.remove(type, listener),
    ...given,
  };
  names.window = names.self = names;
  names.top ??= names;
  names.parent ??= names;
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
    hear: (type, event) => listeners.call(type, event),
    close() {
      listeners.clear();
      timers.clear();
    },
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

type Listener = (event: object) => void;

class Listeners {
  private readonly byType = new Map<string, Set<Listener>>();

  add(type: string, listener: Listener): void {
    const known = this.byType.get(type) ?? new Set();
    this.byType.set(type, known.add(listener));
  }

  remove(type: string, listener: Listener): void {
    this.byType.get(type)?.delete(listener);
  }

  call(type: string, event: object): void {
    for (const listener of [...(this.byType.get(type) ?? [])]) listener(event);
  }

  clear(): void {
    this.byType.clear();
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
  private isClosed = false;

  readonly functions = {
    setTimeout: (run: () => void, delay?: number): Timer => {
      const timer = setTimeout(() => {
        this.running.delete(timer);
        run();
      }, delay);
      return this.keep(timer);
    },
    setInterval: (run: () => void, delay?: number): Timer => {
      return this.keep(setInterval(run, delay));
    },
    clearTimeout: (timer: Timer): void => this.end(timer),
    clearInterval: (timer: Timer): void => this.end(timer),
  };

  soon(run: () => void): void {
    this.functions.setTimeout(run, 0);
  }

  clear(): void {
    this.isClosed = true;
    for (const timer of this.running) this.end(timer);
  }

  /** What the client starts after its window was closed never runs. */
  private keep(timer: Timer): Timer {
    this.running.add(timer);
    if (this.isClosed) this.end(timer);
    return timer;
  }

  private end(timer: Timer): void {
    clearTimeout(timer);
    this.running.delete(timer);
  }
}
