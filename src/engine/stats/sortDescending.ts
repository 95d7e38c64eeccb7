import { scratch } from "./scratch";

/** Numbers in descending order, and where each came from. */
export interface Descending {
  /** Positions of the numbers, largest first; equal numbers keep the order that they came in. */
  order: Uint32Array;
  /** The numbers in that order. */
  values: Float64Array;
}

/** Bits of a digit: few where the counting of digits would cost more than the numbers. */
const SMALL_DIGIT = 8;
const LARGE_DIGIT = 16;
/** From so many numbers on, large digits are faster. */
const MANY = 16_384;

const SIGN = 0x80000000;

/** Halves of a number's bits. */
type Half = "upper" | "lower";
/** Which one comes first in memory: the lower one on little-endian machines. */
const LOWER_FIRST = new Uint32Array(Float64Array.of(1).buffer)[0] === 0;

/**
 * Sorts numbers, largest first, and says where each came from; stable [P3]. A radix sort over the upper half of the
 * numbers' bits, which tells most numbers apart; what is left to do is done by insertion, or, where that is much, by the
 * lower half too. Hardly any comparisons, so that sorted, constant and tied columns take no longer than any other.
 *
 * Source: the bits of non-negative IEEE 754 numbers, read as an integer, are in the order of the numbers; those of
 * negative ones in the opposite order.
 *
 * @param values any numbers; those that `indexes` names must not be NaN
 * @param indexes positions to sort; default all of them
 * @example sortDescending(Float64Array.of(2, 9, 2)) // => { order: [1, 0, 2], values: [9, 2, 2] }
 */
export function sortDescending(values: Float64Array, indexes?: Uint32Array): Descending {
  const pairs = pairsOf(indexes ?? values.length);
  dealHalf(pairs, values, "upper");
  const nearly = taken(pairs, values);
  if (settle(nearly)) return nearly;
  dealHalf(pairs, values, "lower");
  dealHalf(pairs, values, "upper");
  return taken(pairs, values);
}

/** Each number as two entries that move together: a half of its bits as key, and its position. */
interface Pairs {
  count: number;
  /** Key, position, key, position … as they stand. */
  now: Uint32Array;
  /** Where they go next. */
  next: Uint32Array;
}

function pairsOf(indexes: Uint32Array | number): Pairs {
  const count = typeof indexes === "number" ? indexes : indexes.length;
  const bytes = 2 * count * Uint32Array.BYTES_PER_ELEMENT;
  const memory = scratch(2 * bytes);
  const now = new Uint32Array(memory, 0, 2 * count);
  if (typeof indexes === "number") for (let i = 0; i < count; i++) now[2 * i + 1] = i;
  else for (let i = 0; i < count; i++) now[2 * i + 1] = indexes[i] ?? 0;
  return { count, now, next: new Uint32Array(memory, bytes, 2 * count) };
}

function taken({ count, now }: Pairs, values: Float64Array): Descending {
  const order = new Uint32Array(count);
  const inOrder = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const index = now[2 * i + 1] ?? 0;
    order[i] = index;
    inOrder[i] = values[index] ?? 0;
  }
  return { order, values: inOrder };
}

/** Sorts by half of the numbers' bits, digit by digit from the least; equal halves keep their order. */
function dealHalf(pairs: Pairs, values: Float64Array, half: Half): void {
  setKeys(pairs, values, half);
  const bits = pairs.count < MANY ? SMALL_DIGIT : LARGE_DIGIT;
  for (let shift = 0; shift < 32; shift += bits) {
    const places = firstPlaces(pairs, shift, bits);
    if (!places) continue;
    deal(pairs, places, shift);
    [pairs.now, pairs.next] = [pairs.next, pairs.now];
  }
}

/** Halves of the numbers' bits as keys whose ascending order is the descending one of the numbers. */
function setKeys({ count, now }: Pairs, values: Float64Array, half: Half): void {
  const halves = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const offset = (half === "lower") === LOWER_FIRST ? 0 : 1;
  const sign = half === "upper" ? SIGN : 0;
  for (let i = 0; i < count; i++) {
    const index = now[2 * i + 1] ?? 0;
    const bits = halves[2 * index + offset] ?? 0;
    // −0 is not below 0: both zeros are one value.
    now[2 * i] = (values[index] ?? 0) < 0 ? bits : ~(bits | sign);
  }
}

/** Where the first pair with each digit goes; null where all have the same, so that nothing would move. */
function firstPlaces({ count, now }: Pairs, shift: number, bits: number): Uint32Array | null {
  const places = new Uint32Array(1 << bits);
  const mask = places.length - 1;
  for (let i = 0; i < count; i++) {
    const digit = ((now[2 * i] ?? 0) >>> shift) & mask;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  let place = 0;
  for (let digit = 0; digit < places.length; digit++) {
    const many = places[digit] ?? 0;
    if (many === count) return null;
    places[digit] = place;
    place += many;
  }
  return places;
}

/** Gives every pair its next place among those with the same digit. */
function deal({ count, now, next }: Pairs, places: Uint32Array, shift: number): void {
  const mask = places.length - 1;
  for (let i = 0; i < count; i++) {
    const key = now[2 * i] ?? 0;
    const digit = (key >>> shift) & mask;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    next[2 * place] = key;
    next[2 * place + 1] = now[2 * i + 1] ?? 0;
  }
}

/**
 * Sorts what is nearly sorted by insertion.
 *
 * @returns false where so much has to move that it gave up; equal numbers are in order still
 */
function settle({ order, values }: Descending): boolean {
  let moves = 0;
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0;
    if ((values[at - 1] ?? 0) >= value) continue;
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
    if (moves > values.length) return false;
  }
  return true;
}
