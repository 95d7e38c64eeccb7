import type { Connection } from "./connectNode";

const NAMES = ["Office", "Excel", "OfficeExtension"] as const;

/**
 * Gives code under test the globals that Office.js makes in a page. Answers the function that takes them away
 * again, putting back what was there.
 */
export function installGlobals(connection: Connection): () => void {
  const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, {
      value: connection[name],
      configurable: true,
      writable: true,
      enumerable: true,
    });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
