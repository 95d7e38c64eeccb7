/** So many places there are at least, and at most so many for each number of the column, and some. */
const FEWEST_PLACES = 1024;
const PLACES_A_NUMBER = 4;
const FURTHER_PLACES = 1000;

/**
 * Numbers the different numbers of a column, from 1 in the order in which they come. Whole numbers that lie close
 * together, as ids do, are found by their place in an array, without hashing; fractions and those far from the others
 * by hashing.
 *
 * @example
 * const codes = new NumberCodes(3);
 * [17850, 13047, 17850].map((number) => codes.of(number)) // => [1, 2, 1]
 */
export class NumberCodes {
  readonly #mostPlaces: number;
  /** Codes of whole numbers from `#first` on; 0 where one has not come yet. */
  #places = new Int32Array(0);
  #first = 0;
  readonly #others = new Map<number, number>();
  readonly #numbers: number[] = [];

  /** @param numbers how many there are in the column, the same ones counted again */
  constructor(numbers: number) {
    this.#mostPlaces = PLACES_A_NUMBER * numbers + FURTHER_PLACES;
  }

  /** The different numbers: that of code 1, that of code 2, and so on. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }

  /**
   * The code of a number; a new one is that of the numbers before it, plus one.
   *
   * @param number not NaN
   */
  of(number: number): number {
    const place = number - this.#first;
    const isNear = place >= 0 && place < this.#places.length && Number.isInteger(number);
    const code = isNear ? (this.#places[place] ?? 0) : 0;
    return code > 0 ? code : this.#searched(number);
  }

  #searched(number: number): number {
    const known = this.#others.get(number);
    if (known !== undefined) return known;
    const code = this.#numbers.push(number);
    if (this.#hasPlace(number)) this.#places[number - this.#first] = code;
    else this.#others.set(number, code);
    return code;
  }

  /** Whether there is a place for a number; makes room for it where it is near enough to the others. */
  #hasPlace(number: number): boolean {
    if (!Number.isSafeInteger(number)) return false;
    const place = number - this.#first;
    return (place >= 0 && place < this.#places.length) || this.#makeRoom(number);
  }

  /** Twice the room that is needed, on the side on which it is needed, so that this does not happen often. */
  #makeRoom(number: number): boolean {
    if (this.#places.length === 0) this.#first = number;
    const from = Math.min(number, this.#first);
    const end = Math.max(number + 1, this.#first + this.#places.length);
    if (end - from > this.#mostPlaces) return false;
    const room = Math.min(this.#mostPlaces, Math.max(FEWEST_PLACES, 2 * (end - from)));
    const first = number < this.#first ? Math.max(end - room, Number.MIN_SAFE_INTEGER) : from;
    const places = new Int32Array(room);
    places.set(this.#places, this.#first - first);
    this.#places = places;
    this.#first = first;
    return true;
  }
}
