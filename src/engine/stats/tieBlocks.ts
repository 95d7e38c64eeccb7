import { sameValue } from "./tolerance";

/**
 * Where each run of equal values begins, plus the length as the last entry: block i covers
 * `starts[i] … starts[i + 1] − 1`. A value belongs to a block while it equals the block's first, so that many
 * small steps never add up to one large tie [P5, P6].
 *
 * @param ordered values in ascending or descending order
 * @example tieBlocks(Float64Array.of(5, 3, 3, 1)) // => [0, 1, 3, 4]
 */
export function tieBlocks(ordered: Float64Array): Uint32Array {
  const n = ordered.length;
  const starts = new Uint32Array(n + 1);
  let blocks = 0;
  let first = NaN;
  for (let i = 0; i < n; i++) {
    const value = ordered[i] ?? NaN;
    if (value === first || sameValue(first, value)) continue; // nothing equals NaN, so the first value begins a block
    starts[blocks++] = i;
    first = value;
  }
  starts[blocks++] = n;
  return starts.subarray(0, blocks);
}
