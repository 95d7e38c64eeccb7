/** Numbers in descending order, and where each came from. */
export interface Descending {
  /** Positions of the numbers, largest first; equal numbers keep the order that they came in. */
  order: Uint32Array;
  /** The numbers in that order; −0 is 0. */
  values: Float64Array;
}

/** Bits of a digit: few where the counting of digits would cost more than the numbers. */
const SMALL_DIGIT = 8;
const LARGE_DIGIT = 16;
/** From so many numbers on, large digits are faster. */
const MANY = 16_384;

/**
 * Sorts numbers, largest first, and says where each came from; stable [P3]. A radix sort over the upper half of the
 * numbers' bits, which tells most numbers apart; what is left to do is done by insertion, or, where it is much, by the
 * other digits too. Hardly any comparisons, so that sorted, constant and tied columns take no longer than any other.
 *
 * Source: the bits of non-negative IEEE 754 numbers, read as an integer, are in the order of the numbers; those of
 * negative ones in the opposite order.
 *
 * @param values any numbers; those that `indexes` names must not be NaN
 * @param indexes positions to sort; default all of them
 * @example sortDescending(Float64Array.of(2, 9, 2)) // => { order: [1, 0, 2], values: [9, 2, 2] }
 */
export function sortDescending(values: Float64Array, indexes?: Uint32Array): Descending {
  const n = indexes ? indexes.length : values.length;
  const taken: Descending = { order: new Uint32Array(n), values: new Float64Array(n) };
  let negatives = 0;
  for (let i = 0; i < n; i++) {
    const index = indexes ? (indexes[i] ?? 0) : i;
    const value = (values[index] ?? 0) + 0; // −0 + 0 is 0: both zeros are one value
    if (value < 0) negatives++;
    taken.order[i] = index;
    taken.values[i] = value;
  }
  if (negatives === 0) return byDigits(taken, true);
  const { rest, below } = apart(taken, negatives);
  const [upper, lower] = [byDigits(rest, true), byDigits(below, false)];
  taken.order.set(upper.order);
  taken.order.set(lower.order, n - negatives);
  taken.values.set(upper.values);
  taken.values.set(lower.values, n - negatives);
  return taken;
}

/** Negative numbers and the others, each in the order that they came in. */
function apart({ order, values }: Descending, negatives: number): { rest: Descending; below: Descending } {
  const others = values.length - negatives;
  const rest: Descending = { order: new Uint32Array(others), values: new Float64Array(others) };
  const below: Descending = { order: new Uint32Array(negatives), values: new Float64Array(negatives) };
  let inRest = 0;
  let inBelow = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const into = value < 0 ? below : rest;
    const at = value < 0 ? inBelow++ : inRest++;
    into.values[at] = value;
    into.order[at] = order[i] ?? 0;
  }
  return { rest, below };
}

/**
 * Sorts numbers of one sign.
 *
 * @param largestFirst the largest digit first: descending for positive numbers; else the smallest: descending for
 *   negative ones
 */
function byDigits(from: Descending, largestFirst: boolean): Descending {
  const bits = from.values.length < MANY ? SMALL_DIGIT : LARGE_DIGIT;
  const digits = 64 / bits;
  const nearly = dealAll(from, bits, digits / 2, largestFirst);
  return settle(nearly) ? nearly : dealAll(nearly, bits, 0, largestFirst);
}

/** Sorts by the digits from `first` on, the least significant one first. */
function dealAll(from: Descending, bits: number, first: number, largestFirst: boolean): Descending {
  const n = from.values.length;
  const perHalf = 32 / bits;
  const mask = (1 << bits) - 1;
  const counts = countDigits(from.values, bits, first);
  let to: Descending | null = null;
  for (const [at, next] of counts.entries()) {
    if (!startPositions(next, n, largestFirst)) continue;
    to ??= { order: new Uint32Array(n), values: new Float64Array(n) };
    const digit = first + at;
    const half = digit < perHalf ? LOW_HALF : 1 - LOW_HALF;
    deal(from, to, next, half, (digit % perHalf) * bits, mask);
    [from, to] = [to, from];
  }
  return from;
}

/**
 * Sorts what is nearly sorted by insertion.
 *
 * @returns false where so much has to move that it gave up; equal numbers are in order still
 */
function settle({ order, values }: Descending): boolean {
  let moves = 0;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] ?? 0;
    if ((values[i - 1] ?? 0) >= value) continue;
    const index = order[i] ?? 0;
    let place = i;
    while (place > 0 && (values[place - 1] ?? 0) < value) {
      values[place] = values[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
      place--;
    }
    values[place] = value;
    order[place] = index;
    moves += i - place;
    if (moves > values.length) return false;
  }
  return true;
}

/** Gives every number its next place among those with the same digit. */
function deal(
  from: Descending,
  to: Descending,
  next: Uint32Array,
  half: number,
  shift: number,
  mask: number,
): void {
  const { order, values } = from;
  const { order: newOrder, values: newValues } = to;
  const halves = new Uint32Array(values.buffer);
  for (let i = 0; i < values.length; i++) {
    const digit = ((halves[2 * i + half] ?? 0) >>> shift) & mask;
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    newValues[place] = values[i] ?? 0;
    newOrder[place] = order[i] ?? 0;
  }
}

/** Which half of a number's bits is the less significant one: the first on little-endian machines. */
const LOW_HALF = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 0 : 1;

/** How often each digit from `first` on has each value, the least significant digit first; two neighbours at a time. */
function countDigits(values: Float64Array, bits: number, first: number): Uint32Array[] {
  const mask = (1 << bits) - 1;
  const halves = new Uint32Array(values.buffer);
  const counts: Uint32Array[] = [];
  for (let digit = first; digit < 64 / bits; digit += 2) {
    const lower = new Uint32Array(1 << bits);
    const upper = new Uint32Array(1 << bits);
    counts.push(lower, upper);
    const half = digit < 32 / bits ? LOW_HALF : 1 - LOW_HALF;
    const shift = (digit % (32 / bits)) * bits;
    for (let i = half; i < halves.length; i += 2) {
      const pair = (halves[i] ?? 0) >>> shift;
      const inLower = pair & mask;
      const inUpper = (pair >>> bits) & mask;
      lower[inLower] = (lower[inLower] ?? 0) + 1;
      upper[inUpper] = (upper[inUpper] ?? 0) + 1;
    }
  }
  return counts;
}

/** Turns counts into first places; false where all numbers have one digit, so that nothing would move. */
function startPositions(counts: Uint32Array, n: number, largestFirst: boolean): boolean {
  const size = counts.length;
  let place = 0;
  for (let step = 0; step < size; step++) {
    const digit = largestFirst ? size - 1 - step : step;
    const count = counts[digit] ?? 0;
    if (count === n) return false;
    counts[digit] = place;
    place += count;
  }
  return true;
}
