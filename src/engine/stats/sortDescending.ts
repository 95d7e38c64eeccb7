import { scratch } from "./scratch";

/** Numbers in descending order, and where each came from. */
export interface Descending {
  /** Positions of the numbers, largest first; equal numbers keep the order that they came in. */
  order: Uint32Array;
  /** The numbers in that order. */
  values: Float64Array;
}

/** So few numbers are sorted by insertion alone. */
const FEW = 64;
/** A key has so many bits more than it takes to number the numbers: then few of them share one. */
const SPARE_BITS = 1;
/** Of a key: with more of them, the two counts of digits would no longer fit the processor's cache. */
const MOST_BITS = 26;
/** Bits of the upper halves by which numbers of both signs differ, and hardly any others: too many to pick a few. */
const TOO_FAR_APART = 30;
/** Bits of the digits by which everything is sorted where keys tell too few numbers apart. */
const DIGIT = 16;
/** From so many numbers on; before that, counting such digits would cost more than the numbers. */
const MANY = 16_384;

/** Of the upper halves of numbers from zero on. */
const LARGEST = 0x7fffffff;
/** Which half of a number's bits comes first in memory: the lower one on little-endian machines. */
const UPPER = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
const LOWER = 1 - UPPER;

/**
 * Sorts numbers, largest first, and says where each came from; stable [P3]. A radix sort by a key of few bits, cut out
 * where the numbers differ first: two passes in which no memory is looked up at random. What is left to do is done by
 * insertion, or, where that is much, by all bits. Hardly any comparisons, so that sorted, constant and tied columns take
 * no longer than any other.
 *
 * Source: the bits of non-negative IEEE 754 numbers, read as an integer, are in the order of the numbers; those of
 * negative ones in the opposite order.
 *
 * @param values any numbers; those that `indexes` names must not be NaN
 * @param indexes positions to sort, which are put in order themselves; default all of them
 * @example sortDescending(Float64Array.of(2, 9, 2)) // => { order: [1, 0, 2], values: [9, 2, 2] }
 */
export function sortDescending(values: Float64Array, indexes?: Uint32Array): Descending {
  const order = indexes ?? allPositions(values.length);
  const count = order.length;
  const sorted: Descending = { order, values: new Float64Array(count) };
  const extent = gather(sorted, values);
  if (!(extent.largest > extent.smallest)) return sorted; // nothing, one value, or always the same
  if (count <= FEW) settle(sorted, Infinity);
  else sortMany(sorted, extent);
  return sorted;
}

function sortMany(sorted: Descending, extent: Extent): void {
  const count = sorted.order.length;
  const bits = Math.min(MOST_BITS, 2 * Math.ceil((32 - Math.clz32(count) + SPARE_BITS) / 2));
  const key = keyBetween(extent, bits);
  if (key === UPPER_HALF && count >= MANY) dealBy(key, DIGIT, 2 * DIGIT, sorted);
  else dealBy(key, bits / 2, bits, sorted);
  if (settle(sorted, count)) return;
  if (count < MANY) for (const quarter of QUARTERS) dealBy(quarter, DIGIT / 2, DIGIT, sorted);
  else for (const half of [LOWER_HALF, UPPER_HALF]) dealBy(half, DIGIT, 2 * DIGIT, sorted);
}

/** Between which numbers the others are. */
interface Extent {
  largest: number;
  smallest: number;
  /** The smallest one above zero. */
  leastPositive: number;
}

function allPositions(count: number): Uint32Array {
  const positions = new Uint32Array(count);
  for (let i = 0; i < count; i++) positions[i] = i;
  return positions;
}

/** Takes over the numbers as they come. */
function gather({ order, values }: Descending, from: Float64Array): Extent {
  let largest = -Infinity;
  let smallest = Infinity;
  let leastPositive = Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = from[order[i] ?? 0] ?? 0;
    values[i] = value;
    if (value > largest) largest = value;
    if (value < smallest) smallest = value;
    if (value > 0 && value < leastPositive) leastPositive = value;
  }
  return { largest, smallest, leastPositive };
}

/**
 * Bits cut out of a number: both halves as integers whose ascending order is the descending one of the numbers, less the
 * least one there is; shifted, and put together.
 */
interface Key {
  /** What the upper half of a number from zero on counts as at least. */
  floor: number;
  leastUpper: number;
  leastLower: number;
  /** To the right, then masked, then to the left. */
  upper: { right: number; mask: number; left: number };
  lower: { right: number; mask: number };
}

const ALL = -1;
const UPPER_HALF: Key = {
  floor: 0,
  leastUpper: 0,
  leastLower: 0,
  upper: { right: 0, mask: ALL, left: 0 },
  lower: { right: 0, mask: 0 },
};
const LOWER_HALF: Key = {
  floor: 0,
  leastUpper: 0,
  leastLower: 0,
  upper: { right: 0, mask: 0, left: 0 },
  lower: { right: 0, mask: ALL },
};

/** The same in steps of half as many bits, the least first. */
const QUARTERS = [LOWER_HALF, UPPER_HALF].flatMap((half) =>
  [0, DIGIT].map((right): Key => ({
    ...half,
    upper: { ...half.upper, right },
    lower: { ...half.lower, right },
  })),
);

/**
 * So many bits, from the first one on by which the numbers differ. Zero, whose bits are far from those of any amount,
 * counts as next to the least of them: else a single account without revenue would leave few keys for all others.
 */
function keyBetween({ largest, smallest, leastPositive }: Extent, bits: number): Key {
  const floor = smallest === 0 ? Math.max(0, upperBits(leastPositive) - 1) : 0;
  const [leastUpper, leastLower] = halvesOf(largest, floor);
  const [mostUpper, mostLower] = halvesOf(smallest, floor);
  const inUpper = lengthOf(mostUpper - leastUpper);
  if (inUpper === 0) {
    const right = Math.max(0, lengthOf(mostLower - leastLower) - bits);
    return { ...LOWER_HALF, leastLower, lower: { right, mask: ALL } };
  }
  if (inUpper >= TOO_FAR_APART) return UPPER_HALF;
  const left = bits - inUpper;
  if (left <= 0) return { ...UPPER_HALF, floor, leastUpper, upper: { right: -left, mask: ALL, left: 0 } };
  return {
    floor,
    leastUpper,
    leastLower: 0,
    upper: { right: 0, mask: ALL, left },
    lower: { right: 32 - left, mask: (1 << left) - 1 },
  };
}

const lengthOf = (integer: number): number => 32 - Math.clz32(integer);
const upperBits = (value: number): number => new Int32Array(Float64Array.of(value).buffer)[UPPER] ?? 0;

/** The halves of a number's bits in the order of a key. */
function halvesOf(value: number, floor: number): [upper: number, lower: number] {
  const bits = new Int32Array(Float64Array.of(value).buffer);
  const [upper, lower] = [bits[UPPER] ?? 0, bits[LOWER] ?? 0];
  // −0 is not below 0: both zeros are one value.
  return value < 0 ? [upper, lower] : [LARGEST - Math.max(upper, floor), ~lower];
}

/** Sorts by a key, digit by digit from the least; equal keys keep their order. */
function dealBy(key: Key, digit: number, bits: number, sorted: Descending): void {
  const count = sorted.order.length;
  const memory = scratch(count * (Float64Array.BYTES_PER_ELEMENT + Uint32Array.BYTES_PER_ELEMENT));
  let next: Descending = {
    values: new Float64Array(memory, 0, count),
    order: new Uint32Array(memory, count * Float64Array.BYTES_PER_ELEMENT, count),
  };
  let now = sorted;
  const places = Array.from({ length: bits / digit }, () => new Uint32Array(1 << digit));
  countDigits(now.values, key, digit, places as [Uint32Array, Uint32Array]);
  places.forEach((of, at) => {
    if (!toFirstPlaces(of, count)) return;
    deal(now, next, key, at * digit, of);
    [now, next] = [next, now];
  });
  if (now === sorted) return;
  sorted.values.set(now.values);
  sorted.order.set(now.order);
}

/** How many numbers have each of the two digits of their key. */
function countDigits(
  values: Float64Array,
  { floor, leastUpper, leastLower, upper, lower }: Key,
  digit: number,
  [first, second]: readonly [Uint32Array, Uint32Array],
): void {
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const { right: rightUpper, mask: maskUpper, left } = upper;
  const { right: rightLower, mask: maskLower } = lower;
  const mask = first.length - 1;
  for (let i = 0; i < values.length; i++) {
    const isBelow = (values[i] ?? 0) < 0;
    const up = halves[2 * i + UPPER] ?? 0;
    const low = halves[2 * i + LOWER] ?? 0;
    const key =
      (((((isBelow ? up : LARGEST - (up > floor ? up : floor)) - leastUpper) >>> rightUpper) & maskUpper) <<
        left) |
      ((((isBelow ? low : ~low) - leastLower) >>> rightLower) & maskLower);
    const one = key & mask;
    const other = (key >>> digit) & mask;
    first[one] = (first[one] ?? 0) + 1;
    second[other] = (second[other] ?? 0) + 1;
  }
}

/**
 * From how many numbers have a digit to where the first of them goes.
 *
 * @returns false where all have the same, so that nothing would move
 */
function toFirstPlaces(places: Uint32Array, count: number): boolean {
  let place = 0;
  for (let digit = 0; digit < places.length; digit++) {
    const many = places[digit] ?? 0;
    if (many === count) return false;
    places[digit] = place;
    place += many;
  }
  return true;
}

/** Gives every number its next place among those with the same digit. */
function deal(
  now: Descending,
  next: Descending,
  { floor, leastUpper, leastLower, upper, lower }: Key,
  shift: number,
  places: Uint32Array,
): void {
  const { values, order } = now;
  const { values: nextValues, order: nextOrder } = next;
  const halves = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const { right: rightUpper, mask: maskUpper, left } = upper;
  const { right: rightLower, mask: maskLower } = lower;
  const mask = places.length - 1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const isBelow = value < 0;
    const up = halves[2 * i + UPPER] ?? 0;
    const low = halves[2 * i + LOWER] ?? 0;
    const key =
      (((((isBelow ? up : LARGEST - (up > floor ? up : floor)) - leastUpper) >>> rightUpper) & maskUpper) <<
        left) |
      ((((isBelow ? low : ~low) - leastLower) >>> rightLower) & maskLower);
    const digit = (key >>> shift) & mask;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    nextValues[place] = value;
    nextOrder[place] = order[i] ?? 0;
  }
}

/**
 * Sorts what is few or nearly sorted by insertion.
 *
 * @returns false where so much has to move that it gave up; equal numbers are in order still
 */
function settle({ order, values }: Descending, mostMoves: number): boolean {
  let moves = 0;
  let before = values[0] ?? 0;
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (before >= value) {
      before = value;
      continue;
    }
    const index = order[at] ?? 0;
    let place = at;
    while (place > 0 && (values[place - 1] ?? 0) < value) {
      values[place] = values[place - 1] ?? 0;
      order[place] = order[place - 1] ?? 0;
      place--;
    }
    values[place] = value;
    order[place] = index;
    moves += at - place;
    if (moves > mostMoves) return false;
  }
  return true;
}
