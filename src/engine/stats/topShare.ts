/**
 * Share of the total that the largest `count` accounts hold.
 *
 * @param cumulative running totals, largest value first
 * @param count more than there are means all of them
 * @returns 0 where there is no positive total
 * @example topShare([5, 8, 10], 2) // => 0.8
 */
export function topShare(cumulative: ArrayLike<number>, count: number): number {
  const n = cumulative.length;
  const total = cumulative[n - 1] ?? 0;
  if (total <= 0 || count <= 0) return 0;
  return (cumulative[Math.min(count, n) - 1] ?? 0) / total;
}

/**
 * How many accounts are the top fifth: ⌈n ÷ 5⌉, so that a fifth is never nobody.
 *
 * @example topFifth(89) // => 18
 * @example topFifth(1) // => 1
 */
export function topFifth(n: number): number {
  return Math.ceil(n / 5);
}
