/**
 * Puts the value that would stand at a position of the ascending order there, smaller ones before it and larger ones
 * after it, each in no order (Hoare's FIND). In place; one pass over the values and half as much again on average,
 * whatever order they come in: pivots are drawn, by a generator that always starts the same.
 *
 * Source: C. A. R. Hoare, "Algorithm 65: find", Communications of the ACM 4 (1961).
 *
 * @param values without NaN
 * @param position from 0, within the values
 * @returns the value at the position
 * @example selectAscending(Float64Array.of(9, 1, 5), 1) // => 5
 */
export function selectAscending(values: Float64Array, position: number): number {
  let left = 0;
  let right = values.length - 1;
  let state = 1;
  while (left < right) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const pivot = values[left + (state % (right - left + 1))] ?? 0;
    let from = left;
    let to = right;
    while (from <= to) {
      while ((values[from] ?? 0) < pivot) from++;
      while ((values[to] ?? 0) > pivot) to--;
      if (from > to) break;
      const low = values[from] ?? 0;
      values[from] = values[to] ?? 0;
      values[to] = low;
      from++;
      to--;
    }
    // Between the two stands the pivot alone, if anything.
    if (position <= to) right = to;
    else if (position >= from) left = from;
    else break;
  }
  return values[position] ?? NaN;
}
