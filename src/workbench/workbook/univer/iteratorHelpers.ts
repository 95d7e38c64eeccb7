/** The iterator helpers (ES2025) that Univer calls on `map.keys()` and that Node 20 does not have yet. */
const helpers = {
  some<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
    for (const item of this) if (test(item)) return true;
    return false;
  },
  every<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
    for (const item of this) if (!test(item)) return false;
    return true;
  },
  find<T>(this: Iterable<T>, test: (item: T) => boolean): T | undefined {
    for (const item of this) if (test(item)) return item;
    return undefined;
  },
  *filter<T>(this: Iterable<T>, test: (item: T) => boolean): Generator<T> {
    for (const item of this) if (test(item)) yield item;
  },
  *map<T, R>(this: Iterable<T>, change: (item: T) => R): Generator<R> {
    for (const item of this) yield change(item);
  },
  toArray<T>(this: Iterable<T>): T[] {
    return [...this];
  },
};

/**
 * Gives iterators the helpers Univer needs where the platform has none. Without them a defined name throws
 * "some is not a function" on Node 20. Nothing that exists is replaced.
 */
export function ensureIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  for (const [name, value] of Object.entries(helpers)) {
    if (name in prototype) continue;
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
