/** What the bench computes from: the columns of one table, in memory. */
export interface Rows {
  count: number;
  /** Eight criteria, 0–100; NaN = missing. */
  criteria: Float64Array[];
  /** need, budget, authority, urgency: 0 no, 1 yes, 2 unknown. */
  answers: Uint8Array[];
  /** NaN = blank. */
  revenue: Float64Array;
  /** One of OWNERS people. */
  owner: Uint8Array;
}

export const OWNERS = 50;
/** Of the eight criteria, in their order. */
export const WEIGHTS = [20, 15, 15, 10, 10, 10, 10, 10] as const;

const SEED = 0x9e3779b9;
const ROUND_AMOUNTS = [1_000, 2_500, 5_000, 10_000, 25_000];

/**
 * Rows as a CRM has them, the same every time: criteria that hang together and lack a twentieth, answers of which a
 * seventh is unknown, log-normal revenue to the cent with round amounts, credit notes and blanks among them.
 *
 * @example makeRows(10_000).revenue.length // => 10000
 */
export function makeRows(count: number): Rows {
  const random = randomFrom(SEED);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const criteria = WEIGHTS.map(() => new Float64Array(count));
  const answers = Array.from({ length: 4 }, () => new Uint8Array(count));
  const revenue = new Float64Array(count);
  const owner = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const level = 50 + 18 * normal();
    for (const points of criteria) {
      const value = Math.round(Math.min(100, Math.max(0, level + 20 * normal())));
      points[i] = random() < 0.05 ? NaN : value;
    }
    for (const column of answers) column[i] = answerOf(random());
    revenue[i] = amountOf(Math.round(100 * Math.exp(8 + 2 * normal())) / 100, random(), random);
    owner[i] = Math.floor(random() * OWNERS);
  }
  return { count, criteria, answers, revenue, owner };
}

function answerOf(chance: number): number {
  if (chance < 0.5) return 1;
  return chance < 0.85 ? 0 : 2;
}

function amountOf(amount: number, chance: number, random: () => number): number {
  if (chance < 0.01) return ROUND_AMOUNTS[Math.floor(random() * ROUND_AMOUNTS.length)] ?? amount;
  if (chance < 0.015) return -amount;
  return chance < 0.02 ? NaN : amount;
}

/** Numbers from 0 up to 1 (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Distributions of values that sorting and ties could stumble over. */
export const DISTRIBUTIONS = {
  "as made": (revenue) => revenue,
  "largest first": (revenue) => revenue.slice().sort().reverse(),
  "smallest first": (revenue) => revenue.slice().sort(),
  constant: (revenue) => revenue.map(() => 37.62),
  "two scales": (revenue) => revenue.map((value, i) => (i % 2 === 0 ? value * 1e6 : value * 1e-3)),
  "small whole numbers": (revenue) => revenue.map((_, i) => 1 + ((i * 7_919) % 6)),
  "close together": (revenue) => revenue.map((_, i) => 1e6 + ((i * 7_919) % 100_003) / 100_003),
} as const satisfies Record<string, (revenue: Float64Array) => Float64Array>;
