/**
 * The same value with every number at nine digits: enough to tell rules apart, too few to tell orders of addition apart.
 *
 * @example rounded({ share: [1 / 3] }) // => { share: [0.333333333] }
 */
export function rounded<T>(value: T): T {
  if (typeof value === "number") return Number(value.toPrecision(9)) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => rounded(each)) as T;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded<unknown>(each)])) as T;
  return value;
}
