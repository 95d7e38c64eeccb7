/**
 * Works something out the first time that it is asked for, and says the same from then on.
 *
 * @example
 * const total = once(() => compensatedSum(values));
 * total() // => 12.5
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
