/** A source of numbers that only its seed decides. */
export interface Random {
  /** The next number, 0 ≤ x < 1. */
  next(): number;
  /** A whole number, from ≤ x ≤ to. */
  whole(from: number, to: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** One of `items`, each as likely as its weight. */
  weighted<T>(items: readonly [readonly [T, number], ...(readonly [T, number])[]]): T;
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * Numbers by Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough for a sample, the same on
 * every machine and in every Node.
 *
 * @example createRandom(7).next() === createRandom(7).next() // => true
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return items[0][0];
    },
    shuffle(items) {
      const copy = [...items];
      for (let last = copy.length - 1; last > 0; last--) {
        const other = whole(0, last);
        const [kept, moved] = [copy[last], copy[other]];
        if (kept === undefined || moved === undefined) continue;
        copy[last] = moved;
        copy[other] = kept;
      }
      return copy;
    },
  };
}
