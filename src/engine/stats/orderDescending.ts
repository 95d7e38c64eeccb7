import { sortDescending } from "./sortDescending";

/**
 * Indexes ordered by value, largest first; equal values keep the order of `indexes` [P3].
 *
 * @param values any numbers; those that `indexes` names must not be NaN
 * @param indexes positions to order; default all of them
 * @returns a new array
 * @example orderDescending(Float64Array.of(2, 9, 2)) // => Uint32Array [1, 0, 2]
 */
export function orderDescending(values: Float64Array, indexes?: Uint32Array): Uint32Array {
  return sortDescending(values, indexes?.slice()).order;
}
