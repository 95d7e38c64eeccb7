import type { Figures, JobResult, LinesResult } from "./results";
import { OWNERS, WEIGHTS, type Rows } from "./rows";

/**
 * The yardstick: the same job as plain loops over typed arrays, written for these columns and nothing else. No ties up
 * to rounding, no compensated sums, no ranks, shares or sets of possible tiers by account; its arrays are made once and
 * used again. Values are sorted without their accounts, and the classes come from comparing with two limits.
 */
export class Prototype {
  readonly #tiers: Uint8Array;
  readonly #scores: Float64Array;
  readonly #bands: Uint8Array;
  readonly #classes: Uint8Array;
  #sorted: Float64Array;
  #spare: Float64Array;
  readonly #digits = Array.from({ length: 4 }, () => new Uint32Array(65_536));

  constructor(count: number) {
    this.#tiers = new Uint8Array(count);
    this.#scores = new Float64Array(count);
    this.#bands = new Uint8Array(count);
    this.#classes = new Uint8Array(count);
    this.#sorted = new Float64Array(count);
    this.#spare = new Float64Array(count);
  }

  job(rows: Rows): () => JobResult {
    this.#readiness(rows);
    this.#score(rows);
    const figures = this.#figures(rows.revenue, rows.count);
    const table = this.#table(rows);
    // Stating the result is nobody's part of the job.
    return () => ({
      tiers: counted(this.#tiers, 6),
      bands: counted(this.#bands, 5),
      tableSum: table.reduce((sum, count, at) => sum + count * (at + 1), 0),
      ...figures,
    });
  }

  #readiness({ answers, count }: Rows): void {
    const [need, budget, authority, urgency] = answers as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const tiers = this.#tiers;
    for (let i = 0; i < count; i++)
      tiers[i] = TIER_OF[need[i]! * 27 + budget[i]! * 9 + authority[i]! * 3 + urgency[i]!]!;
  }

  #score({ criteria, count }: Rows): void {
    const [c0, c1, c2, c3, c4, c5, c6, c7] = criteria as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    const [w0, w1, w2, w3, w4, w5, w6, w7] = WEIGHTS;
    const half = WEIGHTS.reduce((sum: number, weight) => sum + weight, 0) / 2;
    const scores = this.#scores;
    const bands = this.#bands;
    for (let i = 0; i < count; i++) {
      let sum = 0;
      let known = 0;
      let value = c0[i]!;
      if (value === value) {
        sum += w0 * value;
        known += w0;
      }
      value = c1[i]!;
      if (value === value) {
        sum += w1 * value;
        known += w1;
      }
      value = c2[i]!;
      if (value === value) {
        sum += w2 * value;
        known += w2;
      }
      value = c3[i]!;
      if (value === value) {
        sum += w3 * value;
        known += w3;
      }
      value = c4[i]!;
      if (value === value) {
        sum += w4 * value;
        known += w4;
      }
      value = c5[i]!;
      if (value === value) {
        sum += w5 * value;
        known += w5;
      }
      value = c6[i]!;
      if (value === value) {
        sum += w6 * value;
        known += w6;
      }
      value = c7[i]!;
      if (value === value) {
        sum += w7 * value;
        known += w7;
      }
      if (known < half) {
        scores[i] = NaN;
        bands[i] = 0;
      } else {
        const score = sum / known;
        scores[i] = score;
        bands[i] = score >= 80 ? 1 : score >= 60 ? 2 : score >= 40 ? 3 : 4;
      }
    }
  }

  #table({ owner, count }: Rows): Uint32Array {
    const tiers = this.#tiers;
    const table = new Uint32Array(6 * OWNERS);
    for (let i = 0; i < count; i++) table[tiers[i]! * OWNERS + owner[i]!]!++;
    return table;
  }

  /** ABC at 80 % and 95 % with ties together, and the figures; values below zero are apart, NaN is nothing. */
  #figures(values: Float64Array, count: number): Figures {
    const n = this.#sort(values, count);
    const sorted = this.#sorted;
    const classes = this.#classes;
    let total = 0;
    for (let i = n - 1; i >= 0; i--) total += sorted[i]!;
    let lowestA = Infinity;
    let lowestB = Infinity;
    let sum = 0;
    for (let i = n - 1; i >= 0;) {
      const value = sorted[i]!;
      const before = sum / total;
      if (before < 0.8) lowestA = value;
      else if (before < 0.95) lowestB = value;
      else break;
      do {
        sum += value;
        i--;
      } while (i >= 0 && sorted[i] === value);
    }
    if (lowestB === Infinity) lowestB = lowestA;
    let countA = 0;
    let countB = 0;
    let valueA = 0;
    let valueB = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      if (value >= lowestA) {
        classes[i] = 1;
        countA++;
        valueA += value;
      } else if (value >= lowestB) {
        classes[i] = 2;
        countB++;
        valueB += value;
      } else classes[i] = value >= 0 ? 3 : 0;
    }
    return { accounts: n, total, countA, countB, valueA, valueB, ...this.#concentration(n, total) };
  }

  #concentration(n: number, total: number): Omit<Figures, "accounts" | "total" | `${string}${"A" | "B"}`> {
    const sorted = this.#sorted;
    const fifth = Math.ceil(n / 5);
    let sum = 0;
    let ranked = 0;
    let squares = 0;
    let accountsFor80 = 0;
    let top20 = 0;
    let balance = 0;
    let before = -1;
    for (let rank = 1; rank <= n; rank++) {
      const value = sorted[n - rank]!;
      sum += value;
      ranked += value * (n - rank + 1);
      squares += value * value;
      if (accountsFor80 === 0 && sum >= 0.8 * total) accountsFor80 = rank;
      if (rank === fifth) top20 = sum / total;
      if (balance === 0) {
        const after = sum / total + rank / n - 1;
        if (after >= 0) balance = 1 - (rank - 1 + -before / (after - before)) / n;
        before = after;
      }
    }
    const gini = (2 * ranked) / (n * total) - (n + 1) / n;
    return { gini, hhi: squares / (total * total), accountsFor80, top20, balance };
  }

  /** Values of zero or more into `#sorted`, ascending: a radix sort by four digits. */
  #sort(values: Float64Array, count: number): number {
    let from = this.#sorted;
    let to = this.#spare;
    let n = 0;
    for (let i = 0; i < count; i++) {
      const value = values[i]!;
      if (value >= 0) from[n++] = value;
    }
    const [d0, d1, d2, d3] = this.#digits as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    for (const digit of this.#digits) digit.fill(0);
    const halves = new Uint32Array(from.buffer);
    for (let i = 0; i < n; i++) {
      const low = halves[2 * i]!;
      const high = halves[2 * i + 1]!;
      d0[low & 65_535]!++;
      d1[low >>> 16]!++;
      d2[high & 65_535]!++;
      d3[high >>> 16]!++;
    }
    this.#digits.forEach((next, digit) => {
      let place = 0;
      for (let i = 0; i < 65_536; i++) {
        const many = next[i]!;
        if (many === n) return;
        next[i] = place;
        place += many;
      }
      const bits = new Uint32Array(from.buffer);
      const half = digit >> 1;
      const shift = (digit & 1) * 16;
      for (let i = 0; i < n; i++) to[next[(bits[2 * i + half]! >>> shift) & 65_535]!++] = from[i]!;
      [from, to] = [to, from];
    });
    [this.#sorted, this.#spare] = [from, to];
    return n;
  }

  /** Sales by customer; customers are whole numbers that lie close together. */
  lines({ quantity, price, customer }: NumberedLines): LinesResult {
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = 0; i < customer.length; i++) {
      const number = customer[i]!;
      if (number < lowest) lowest = number;
      if (number > highest) highest = number;
    }
    const size = highest - lowest + 1;
    const sums = new Float64Array(size);
    const counts = new Uint32Array(size);
    for (let i = 0; i < customer.length; i++) {
      const number = customer[i]!;
      const many = quantity[i]!;
      if (!(many > 0) || number !== number) continue;
      sums[number - lowest]! += many * price[i]!;
      counts[number - lowest]!++;
    }
    let customers = 0;
    const values = new Float64Array(size);
    for (let i = 0; i < size; i++) if (counts[i]! > 0) values[customers++] = sums[i]!;
    return { customers, ...this.#figures(values, customers) };
  }
}

/** Order lines as columns of numbers; NaN = no customer. */
export interface NumberedLines {
  quantity: Float64Array;
  price: Float64Array;
  customer: Float64Array;
}

/** Tier of every combination of answers: 0 none, then 3S, 2S, 1S, A, B. */
const TIER_OF = Uint8Array.from({ length: 81 }, (_, at) => {
  const answers = [Math.floor(at / 27), Math.floor(at / 9) % 3, Math.floor(at / 3) % 3, at % 3];
  const found = new Set(
    Array.from({ length: 16 }, (_none, bits) =>
      tierOf(answers.map((answer, k) => (answer === 2 ? (bits >> k) & 1 : answer))),
    ),
  );
  const [only = 0] = found;
  return found.size === 1 ? only : 0;
});

function tierOf([need, budget, authority, urgency]: number[]): number {
  if (need !== 1) return budget === 1 ? 3 : 5;
  if (budget !== 1) return 4;
  if (authority !== 1) return 3;
  return urgency === 1 ? 1 : 2;
}

function counted(codes: Uint8Array, size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const code of codes) counts[code]!++;
  return counts;
}
