import type { MeasureField } from "../../fields";
import { orderDescending } from "../../stats/orderDescending";
import { tieBlocks } from "../../stats/tieBlocks";
import { NO_CLASS, type ModelInputs, type ModelResult } from "../model";
import { monthsBefore } from "../momentum/monthsBefore";
import { businessOf } from "./business";
import { rankedBy } from "./rankedBy";
import { segmentEnds } from "./segmentEnds";

/**
 * The rules of the pyramid (domain 3.4).
 * [S1] ranked are accounts that do business and have a value above zero; apart are prospects, who never had an order or
 * revenue, and the inactive; who is neither and has no value above zero is ordinary, without a rank. Segments end at
 * shares of the ranks; too few accounts make no pyramid. [S2] equal values share a segment.
 */
export const SEGMENTS = ["strategic", "TOP", "important", "ordinary"] as const;
export type Segment = (typeof SEGMENTS)[number];

export const PYRAMID_STATUS = ["ranked", "withoutValue", "prospect", "inactive", "unclassified"] as const;
export type PyramidStatus = (typeof PYRAMID_STATUS)[number];

const ORDINARY = SEGMENTS.indexOf("ordinary");
const [RANKED, WITHOUT_VALUE, PROSPECT, INACTIVE, UNCLASSIFIED] = PYRAMID_STATUS.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
];
export { RANKED };

/** `classes` are the segments. */
export interface PyramidResult extends ModelResult {
  /** What it was ranked by. */
  measure: MeasureField | "scorecard";
  /** By account; NaN = not known. */
  values: Float64Array;
  /** Index into PYRAMID_STATUS. */
  status: Uint8Array;
  /** From 1, equal values share the best; 0 where not ranked. */
  ranks: Uint32Array;
  /** Number of ranked accounts. */
  ranked: number;
  /** Ranks up to which the first three segments go; null where there is no pyramid. */
  ends: readonly number[] | null;
  /** Who has more than these is in one of the first three segments, each with those better; empty without a pyramid. */
  lines: readonly number[];
  /** Day of the last order by account; NaN where nothing says it. */
  lastOrder: Float64Array;
}

/**
 * The segment of every account.
 *
 * @example classifyPyramid(inputs).classes // => [0, 1, 2, 3, 255]: strategic, TOP, important, ordinary, apart
 */
export function classifyPyramid({ columns, settings, asOf, earlier }: ModelInputs): PyramidResult {
  const { accounts, numbers } = columns;
  const { ends: shares, least, inactiveMonths } = settings.pyramid;
  const measure = rankedBy(settings, (field) => field in numbers) ?? settings.abc.measure;
  const values =
    (measure === "scorecard" ? earlier.scorecard?.score : numbers[measure]) ??
    new Float64Array(accounts).fill(NaN);
  const { had, unreadable, lastOrder } = businessOf(columns);
  const activeFrom = monthsBefore(asOf.day, inactiveMonths);
  const status = new Uint8Array(accounts);
  for (let i = 0; i < accounts; i++) {
    const value = values[i] ?? NaN;
    if (had && had[i] === 0 && unreadable[i] === 0) status[i] = PROSPECT;
    else if (Math.floor(lastOrder[i] ?? NaN) < activeFrom) status[i] = INACTIVE;
    else if (value !== value) status[i] = UNCLASSIFIED;
    else status[i] = value > 0 ? RANKED : WITHOUT_VALUE;
  }
  const ranked = Uint32Array.from(status.keys()).filter((i) => status[i] === RANKED);
  const order = orderDescending(values, ranked);
  const descending = Float64Array.from(order, (account) => values[account] ?? 0);
  const blocks = tieBlocks(descending);
  const found = order.length < least ? null : segmentEnds(blocks, shares);
  const ends = found?.ends ?? null;
  const classes = new Uint8Array(accounts).fill(NO_CLASS);
  const ranks = new Uint32Array(accounts);
  for (let block = 0; block + 1 < blocks.length; block++) {
    const start = blocks[block] ?? 0;
    const segment = ends?.findIndex((end) => start < end) ?? -1;
    for (const account of order.subarray(start, blocks[block + 1] ?? start)) {
      ranks[account] = start + 1;
      if (ends) classes[account] = segment < 0 ? ORDINARY : segment;
    }
  }
  status.forEach((each, i) => {
    if (ends && each === WITHOUT_VALUE) classes[i] = ORDINARY;
  });
  return {
    classes,
    measure,
    values,
    status,
    ranks,
    ranked: order.length,
    ends,
    lines: (found?.planned ?? []).map((rank) => descending[rank - 1] ?? NaN),
    lastOrder,
  };
}
