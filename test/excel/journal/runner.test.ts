import type { thisRunner as ThisRunner } from "../../../src/excel/journal/runner";

/** A page: what it is by itself is made anew with each. */
function page(): typeof ThisRunner {
  let loaded: { thisRunner: typeof ThisRunner } | undefined;
  jest.isolateModules(() => {
    loaded = jest.requireActual<{ thisRunner: typeof ThisRunner }>("../../../src/excel/journal/runner");
  });
  if (!loaded) throw new Error("A module loads.");
  return loaded.thisRunner;
}

/** Runs with what a browser gives its pages to keep things in. */
function within<T>(localStorage: () => Partial<Storage>, work: () => T): T {
  const window = Object.defineProperty({}, "localStorage", { get: localStorage });
  Object.defineProperty(globalThis, "window", { value: window, configurable: true });
  try {
    return work();
  } finally {
    Reflect.deleteProperty(globalThis, "window");
  }
}

const kept = new Map<string, string>();
const refused = (name: string) => () => {
  throw new DOMException("Not here.", name);
};
const NOTHING: [string, () => Partial<Storage>][] = [
  ["that may keep nothing (third-party cookies blocked)", refused("SecurityError")],
  ["whose storage is full", () => ({ getItem: () => null, setItem: refused("QuotaExceededError") })],
];

test.each(NOTHING)("a browser %s: each page is a device of its own", (_, storage) =>
  within(storage, () => {
    const [first, second] = [page(), page()];
    expect(first().device).toMatch(/^[0-9a-f-]{36}$/);
    expect(first().device).toBe(first().device);
    expect(second().device).not.toBe(first().device);
  }),
);

test("a browser that keeps things is one device, whichever page asks", () => {
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  within(storage, () => expect(page()().device).toBe(page()().device));
});

test("any other refusal is told", () => {
  const broken = () => ({ getItem: () => null, setItem: refused("InvalidStateError") });
  expect(() => within(broken, () => page()())).toThrow("Not here.");
});
