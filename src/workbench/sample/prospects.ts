import { createRandom, type Random } from "./random";
import {
  CHINESE_ACTIONS,
  CHINESE_CITIES,
  CHINESE_KINDS,
  CHINESE_NOTES,
  CHINESE_OWNERS,
  CHINESE_STEMS,
  ENDINGS,
  EUROPEAN_OWNERS,
  EUROPEAN_REGIONS,
  FIRM_KINDS,
  INDUSTRIES,
  NEXT_ACTIONS,
  NOTES,
  SOURCES,
  STEMS,
  type Owner,
} from "./words";

/** One line of the sample as somebody typed it: a text may stand where a number belongs. */
export interface Prospect {
  account: string;
  accountId: string;
  owner: string;
  region: string;
  industry: string;
  source: string;
  need: string;
  budget: string;
  decisionMaker: string;
  urgency: string;
  revenue: string | number;
  /** Serial number of the day (1900 system), or "" where nobody noted it. */
  lastContact: number | "";
  nextAction: string;
  notes: string;
}

/** Accounts of the sample. */
const PROSPECT_COUNT = 240;
const SEED = 20_260_930;
/** Every seventh account or so is Chinese. */
const CHINESE_SHARE = 0.15;
/** A Pareto distribution between two bounds (nobody sells without end); with this shape 77 % come from 23 %. */
const REVENUE = { smallest: 1_800, largest: 480_000, shape: 0.88 };
/** 2026-09-28 and 180 days before it, as serial numbers. */
const LAST_DAY = 46_293;
const DAYS_BACK = 180;
/** Sold at list price: the ties that every real list has. */
const LIST_PRICES = [
  { price: 24_000, accounts: 6 },
  { price: 9_600, accounts: 4 },
] as const;

/**
 * The sample's prospects, the same ones every time: revenue follows a Pareto distribution, answers hang together
 * (who needs it and can pay is more often in a hurry), and every owner writes yes and no in a way of their own.
 *
 * @example createProspects().length // => 240
 */
export function createProspects(): Prospect[] {
  const random = createRandom(SEED);
  const nameOf = createNamer(random);
  const revenues = createRevenues(random);
  const prospects = revenues.map((revenue, index): Prospect => {
    const chinese = random.next() < CHINESE_SHARE;
    const owner = random.pick(chinese ? CHINESE_OWNERS : EUROPEAN_OWNERS);
    const industry = random.pick(INDUSTRIES);
    const answers = createAnswers(random);
    return {
      account: nameOf(chinese, industry),
      accountId: String(103 + index * 7).padStart(5, "0"),
      owner: owner.name,
      region: chinese ? "China" : random.pick(EUROPEAN_REGIONS),
      industry,
      source: random.weighted(SOURCES),
      need: written(random, owner, answers.need),
      budget: written(random, owner, answers.budget),
      decisionMaker: written(random, owner, answers.decisionMaker),
      urgency: written(random, owner, answers.urgency),
      revenue,
      lastContact: random.next() < 0.06 ? "" : LAST_DAY - Math.floor(random.next() ** 2 * DAYS_BACK),
      nextAction: random.next() < 0.25 ? "" : random.pick<string>(chinese ? CHINESE_ACTIONS : NEXT_ACTIONS),
      notes: random.next() < 0.6 ? "" : random.pick<string>(chinese ? CHINESE_NOTES : NOTES),
    };
  });
  return soil(prospects, random);
}

type Answer = "yes" | "no" | "unknown";

function createAnswers(random: Random): Record<"need" | "budget" | "decisionMaker" | "urgency", Answer> {
  const answer = (likely: number, open: number): Answer => {
    const drawn = random.next();
    if (drawn < open) return "unknown";
    return drawn < open + (1 - open) * likely ? "yes" : "no";
  };
  const need = answer(0.62, 0.06);
  const budget = answer(need === "yes" ? 0.66 : 0.42, 0.08);
  const decisionMaker = answer(budget === "yes" ? 0.7 : 0.4, 0.12);
  const urgency = answer(need === "yes" && budget === "yes" ? 0.38 : 0.14, 0.12);
  return { need, budget, decisionMaker, urgency };
}

function written(random: Random, owner: Owner, answer: Answer): string {
  return random.pick(owner[answer]);
}

/** Evenly spread quantiles, so that 240 draws show the distribution's own shape and not their luck. */
function createRevenues(random: Random): number[] {
  const ranked = Array.from({ length: PROSPECT_COUNT }, (_, rank) => {
    const quantile = (rank + 0.3 + random.next() * 0.4) / PROSPECT_COUNT;
    return Math.round(boundedPareto(1 - quantile) / 10) * 10;
  });
  for (const { price, accounts } of LIST_PRICES) {
    const nearest = ranked.findIndex((value) => value <= price);
    ranked.fill(price, nearest, nearest + accounts);
  }
  return random.shuffle(ranked);
}

/** Inverse of the bounded Pareto's distribution function. */
function boundedPareto(probability: number): number {
  const { smallest, largest, shape } = REVENUE;
  const reach = 1 - (smallest / largest) ** shape;
  return smallest * (1 - probability * reach) ** (-1 / shape);
}

function createNamer(random: Random): (chinese: boolean, industry: (typeof INDUSTRIES)[number]) => string {
  const used = new Set<string>();
  const draw = (chinese: boolean, industry: (typeof INDUSTRIES)[number]): string =>
    chinese
      ? random.pick(CHINESE_CITIES) + random.pick(CHINESE_STEMS) + CHINESE_KINDS[industry]
      : `${random.pick(STEMS)}${random.pick(ENDINGS)} ${random.pick<string>(FIRM_KINDS[industry])}`;
  return (chinese, industry) => {
    let name = draw(chinese, industry);
    while (used.has(name)) name = draw(chinese, industry);
    used.add(name);
    return name;
  };
}

/** How revenue was typed instead of as a number, and how often. Readable ones keep (nearly) their amount. */
const AS_TEXT: readonly { count: number; from: number; write: (value: number) => string }[] = [
  { count: 5, from: 20_000, write: (value) => `${(value / 1_000).toFixed(1)}K` },
  { count: 4, from: 10_000, write: (value) => `${(value / 10_000).toFixed(1)}万` },
  { count: 9, from: 0, write: (value) => value.toLocaleString("en-US") },
  { count: 3, from: 0, write: (value) => `€${value.toLocaleString("en-US")}` },
  { count: 5, from: 0, write: () => "" },
  { count: 2, from: 0, write: () => "n/a" },
  { count: 1, from: 0, write: () => "12,000 €/mo" },
  { count: 1, from: 0, write: () => "see contract" },
];
/** Answers that are neither yes nor no nor a way to say "unknown". */
const NO_ANSWERS = ["maybe Q1", "ask Jonas"] as const;

/** Dirt goes to accounts of the middle and below: the big ones are looked after, and the figures stay. */
function soil(prospects: Prospect[], random: Random): Prospect[] {
  const listPrices = new Set<string | number>(LIST_PRICES.map(({ price }) => price));
  const candidates = random.shuffle(
    prospects.filter(
      ({ revenue }) => typeof revenue === "number" && revenue < 60_000 && !listPrices.has(revenue),
    ),
  );
  for (const { count, from, write } of AS_TEXT) {
    for (let written = 0; written < count; written++) {
      const place = candidates.findIndex(({ revenue }) => typeof revenue === "number" && revenue >= from);
      const [prospect] = candidates.splice(place, 1);
      if (typeof prospect?.revenue === "number") prospect.revenue = write(prospect.revenue);
    }
  }
  for (const answer of NO_ANSWERS) {
    const [prospect] = candidates.splice(0, 1);
    if (prospect) prospect.urgency = answer;
  }
  return prospects;
}
