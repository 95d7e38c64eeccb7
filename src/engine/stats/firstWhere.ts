/**
 * The first of so many positions from which on something holds, found by halving.
 *
 * @param holds false up to some position, true from there on
 * @returns `count` where it never holds
 * @example firstWhere(3, (position) => [5, 3, 1][position] < 4) // => 1
 */
export function firstWhere(count: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
