import { classifyAbc } from "../../src/engine/models/abc/classify";
import { classifyReadiness } from "../../src/engine/models/readiness/classify";
import { DEFAULT_READINESS_TABLE } from "../../src/engine/models/readiness/settings";
import { paretoFigures } from "../../src/engine/pareto/figures";
import type { AbcSettings } from "../../src/engine/settings/types";
import { bandsOf } from "../../src/engine/stats/bands";
import { crossTable } from "../../src/engine/stats/crossTable";
import { weightedScores } from "../../src/engine/stats/weightedScore";
import { codedNumbers } from "../../src/engine/table/codedNumbers";
import { sumByAccount } from "../../src/engine/table/group/byAccount";
import { derivedRevenue } from "../../src/engine/table/group/derivedRevenue";
import { groupLines } from "../../src/engine/table/group/groupLines";
import { NO_TIER } from "../../src/engine/table/types";
import { READINESS_TIERS } from "../../src/engine/types";
import type { NumberedLines } from "./prototype";
import type { Figures, JobResult, LinesResult } from "./results";
import { OWNERS, WEIGHTS, type Rows } from "./rows";

const ABC = {
  measure: "revenue",
  negatives: "apart",
  cut: { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" },
} as const satisfies Partial<AbcSettings>;

const NO_BAND = 255;

/** Everything that the engine finds out about a table, as its models take it. */
export function engineJob({ answers, criteria, revenue, owner }: Rows) {
  const [need, budget, authority, urgency] = answers as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const readiness = classifyReadiness({ need, budget, authority, urgency }, DEFAULT_READINESS_TABLE);
  const card = criteria.map((points, k) => ({ points, weight: WEIGHTS[k] ?? 0 }));
  const scores = weightedScores(card, "leftOut");
  const bands = bandsOf(scores.score, [80, 60, 40], NO_BAND);
  const abc = classifyAbc(revenue, ABC);
  const pareto = paretoFigures(abc, revenue, ABC);
  const table = crossTable(readiness.computed, READINESS_TIERS.length, owner, OWNERS);
  return { readiness, scores, bands, abc, pareto, table };
}

/** The engine's findings as every contestant states them; not part of what is measured. */
export function jobResult({ readiness, bands, abc, pareto, table }: ReturnType<typeof engineJob>): JobResult {
  const inTier = histogram(readiness.computed);
  const tiers = [NO_TIER, ...READINESS_TIERS.keys()].map((tier) => inTier[tier] ?? 0);
  let tableSum = 0;
  for (let tier = 0; tier < tiers.length; tier++) {
    const line = tier === 0 ? READINESS_TIERS.length : tier - 1; // those without a tier stand first elsewhere
    for (let owner = 0; owner < OWNERS; owner++)
      tableSum += (table.counts[line * table.columns + owner] ?? 0) * (tier * OWNERS + owner + 1);
  }
  const inBand = histogram(bands);
  return {
    tiers,
    bands: [NO_BAND, 0, 1, 2, 3].map((band) => inBand[band] ?? 0),
    tableSum,
    ...figuresOf(abc.ranking.order.length, pareto),
  };
}

function histogram(codes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function figuresOf(accounts: number, pareto: ReturnType<typeof paretoFigures>): Figures {
  const [a, b] = pareto.classes;
  return {
    accounts,
    total: pareto.total,
    countA: a?.count ?? 0,
    countB: b?.count ?? 0,
    valueA: a?.value ?? 0,
    valueB: b?.value ?? 0,
    gini: pareto.gini ?? 0,
    hhi: pareto.hhi ?? 0,
    accountsFor80: pareto.accountsFor80,
    top20: pareto.top20Share,
    balance: pareto.balance ?? 0,
  };
}

/**
 * Sales by customer: quantity × price of the lines with a positive quantity [G1, G2, G3], then ABC and figures. The
 * engine groups by texts; customers come as numbers, as everybody gets them, and become texts within the job.
 */
export function engineLines({ quantity, price, customer }: NumberedLines): LinesResult {
  const lines = { rowCount: quantity.length, numbers: { quantity, price }, unreadable: {} };
  const revenue = derivedRevenue(lines) ?? new Float64Array(0);
  const grouping = groupLines(codedNumbers(customer), sold(quantity));
  const values = sumByAccount(revenue, grouping);
  const abc = classifyAbc(values, ABC);
  const pareto = paretoFigures(abc, values, ABC);
  return { customers: grouping.accounts, ...figuresOf(abc.ranking.order.length, pareto) };
}

/** Which lines take part. */
function sold(quantity: Float64Array): Uint8Array {
  const takesPart = new Uint8Array(quantity.length);
  for (let line = 0; line < takesPart.length; line++) takesPart[line] = Number((quantity[line] ?? NaN) > 0);
  return takesPart;
}
