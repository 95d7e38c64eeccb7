/**
 * Counts by rank, with the k-th smallest in logarithmic time: what a median needs while values come and go (P. Fenwick,
 * "A new data structure for cumulative frequency tables", 1994).
 *
 * @example
 * const counts = new RankCounts(4);
 * for (const rank of [3, 0, 3]) counts.add(rank, 1);
 * counts.rankAt(1) // => 3: the second smallest of 0, 3, 3
 */
export class RankCounts {
  readonly #tree: Int32Array;
  readonly #top: number;
  #size = 0;

  /** @param ranks number of different ranks, from 0 */
  constructor(ranks: number) {
    this.#tree = new Int32Array(ranks + 1);
    this.#top = ranks > 0 ? 1 << Math.floor(Math.log2(ranks)) : 0;
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds so many of a rank; −1 takes one away. */
  add(rank: number, count: number): void {
    this.#size += count;
    for (let at = rank + 1; at < this.#tree.length; at += at & -at)
      this.#tree[at] = (this.#tree[at] ?? 0) + count;
  }

  /** The rank of the k-th smallest, k from 0 and below `size`. */
  rankAt(k: number): number {
    let at = 0;
    let before = 0;
    for (let step = this.#top; step > 0; step >>= 1) {
      const next = at + step;
      if (next >= this.#tree.length || before + (this.#tree[next] ?? 0) > k) continue;
      at = next;
      before += this.#tree[next] ?? 0;
    }
    return at;
  }
}
