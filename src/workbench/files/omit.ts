/** A copy without some members. @example omit({ a: 1, b: 2 }, "a") // => { b: 2 } */
export function omit<T extends object, Name extends keyof T>(
  of: T,
  ...names: readonly Name[]
): Omit<T, Name> {
  const rest: Partial<T> = { ...of };
  for (const name of names) delete rest[name];
  return rest as Omit<T, Name>;
}
