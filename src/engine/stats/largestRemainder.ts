/** What adding up leaves behind. */
const FUZZ = 1e-9;

/**
 * Whole numbers that add up to a total: each part without its fraction, then one more for those with the largest
 * fractions (Hare–Niemeyer). Of equal fractions the first.
 *
 * @param parts not negative; their sum is the total but for rounding
 * @param total whole
 * @param most what a part may come to, whole; default: anything
 * @throws RangeError where the parts cannot come to the total
 * @example largestRemainder([23.7, 10.4, 5.4], 40) // => [24, 11, 5]
 */
export function largestRemainder(
  parts: readonly number[],
  total: number,
  most: readonly number[] = parts.map(() => Infinity),
): number[] {
  const whole = parts.map((part, i) => Math.min(Math.floor(part + FUZZ), most[i] ?? Infinity));
  let left = total - whole.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, rest: part - Math.floor(part + FUZZ) }))
    .sort((a, b) => (Math.abs(a.rest - b.rest) <= FUZZ ? a.index - b.index : b.rest - a.rest))
    .map(({ index }) => index);
  while (left > 0) {
    const before = left;
    for (const index of order) {
      const part = whole[index] ?? 0;
      if (left === 0 || part >= (most[index] ?? Infinity)) continue;
      whole[index] = part + 1;
      left--;
    }
    if (left === before) break;
  }
  if (left !== 0) throw new RangeError(`${parts.join(" + ")} cannot come to ${total}.`);
  return whole;
}
