import { isoOf } from "../../asOf";
import type { Message } from "../../types";
import { joined } from "../joined";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { roundedUp } from "../roundedUp";
import { LAYER_FIELDS } from "./asks";
import {
  PYRAMID_STATUS,
  RANKED,
  SEGMENTS,
  type PyramidResult,
  type PyramidStatus,
  type Segment,
} from "./classify";

/** An account's part of the document. */
export interface PyramidJson {
  /** null where it is apart, unclassified, or where there is no pyramid. */
  segment: Segment | null;
  status: PyramidStatus;
  /** From 1, equal values share the best; null where not ranked. */
  rank: number | null;
  /** Number of ranked accounts. */
  of: number;
  /** What it was ranked by; null where not known. */
  value: number | null;
  /** The better segment, and how much of the value must be passed to be in it, all others staying as they are. */
  toNext: { segment: Segment; value: number } | null;
  reason: string;
  nextStep: string;
}

/** A layer counts as covered from this share on [L1]. */
const COVERED = 60;

/**
 * Why an account is in its segment, and how it is to be covered [S3].
 *
 * @example say(explainPyramid(result, 0, told).reason) // => "Rank 3 of 120 by Revenue: TOP. 8,000 more reaches strategic."
 */
export function explainPyramid(result: PyramidResult, account: number, told: Told): Explanation {
  const status = statusOf(result, account);
  const { settings, asOf } = told;
  const measure = nameOfMeasure(result, told);
  const few = tooFew(result, told);
  switch (status) {
    case "prospect":
      return {
        reason: { id: "pyramid.prospect.reason" },
        nextStep: { id: "pyramid.prospect.nextStep" },
      };
    case "inactive":
      return {
        reason: {
          id: "pyramid.inactive.reason",
          values: {
            day: isoOf(result.lastOrder[account] ?? asOf.day),
            months: settings.pyramid.inactiveMonths,
            asOf: asOf.iso,
          },
        },
        nextStep: { id: "pyramid.inactive.nextStep" },
      };
    case "unclassified":
      return {
        reason: { id: "pyramid.unclassified.reason", values: { measure } },
        nextStep: { id: "pyramid.unclassified.nextStep", values: { measure } },
      };
    case "withoutValue":
      return {
        reason: { id: "pyramid.withoutValue.reason", values: { measure } },
        nextStep: { id: few ? "pyramid.tooFew.nextStep" : "pyramid.ordinary.nextStep" },
      };
    case "ranked": {
      if (few) return { reason: few, nextStep: { id: "pyramid.tooFew.nextStep" } };
      const segment = segmentOf(result, account);
      const reason: Message = {
        id: "pyramid.ranked.reason",
        values: {
          rank: result.ranks[account] ?? 0,
          of: result.ranked,
          measure,
          segment: labelOf(segment),
        },
      };
      const next = toNext(result, account);
      const further = next && distanceReason(next);
      return {
        reason: joined([reason, further]),
        nextStep: coverage(segment, account, told),
      };
    }
  }
}

function distanceReason({ segment, value }: NonNullable<PyramidJson["toNext"]>): Message {
  const gap = roundedUp(value, true);
  return gap > 0
    ? { id: "pyramid.toNext", values: { gap, segment: labelOf(segment) } }
    : { id: "pyramid.toNext.anyMore", values: { segment: labelOf(segment) } };
}

/** How a segment is covered [S3]: strategic and TOP in all five layers, named where they are known to lack some. */
function coverage(segment: Segment, account: number, { numbers, headers }: Told): Message {
  if (segment === "strategic" || segment === "TOP") {
    const names = LAYER_FIELDS.filter((field) => (numbers[field]?.[account] ?? NaN) < COVERED).map((field) =>
      nameOfField(field, headers),
    );
    if (names.length > 0)
      return { id: "pyramid.layers", values: { names, count: names.length, covered: COVERED } };
  }
  return { id: `pyramid.${segment}.nextStep` };
}

/** Why there is no pyramid; null where there is one. */
function tooFew(result: PyramidResult, told: Told): Message | null {
  if (result.ends) return null;
  const values = {
    count: result.ranked,
    measure: nameOfMeasure(result, told),
    least: told.settings.pyramid.least,
  };
  return { id: "pyramid.tooFew", values };
}

/** What to know of the whole run: whether there is a pyramid at all [S1]. */
export function pyramidNotes(result: PyramidResult, told: Told): Message[] {
  const few = tooFew(result, told);
  return few ? [few] : [];
}

/** The account's part of the document, sentences apart. */
export function pyramidJson(
  result: PyramidResult,
  account: number,
): Omit<PyramidJson, "reason" | "nextStep"> {
  const value = result.values[account] ?? NaN;
  return {
    segment: SEGMENTS[result.classes[account] ?? NO_CLASS] ?? null,
    status: statusOf(result, account),
    rank: result.status[account] === RANKED ? (result.ranks[account] ?? null) : null,
    of: result.ranked,
    value: Number.isNaN(value) ? null : value,
    toNext: toNext(result, account),
  };
}

/** Figures of the whole run, for the document: where segments end, and how many are in each and apart. */
export function pyramidFigures(result: PyramidResult): object {
  const { status, classes, ends, ranked, measure } = result;
  const countOf = (indexes: Uint8Array, index: number) =>
    indexes.reduce((n, each) => n + Number(each === index), 0);
  return {
    measure,
    ranked,
    ends,
    segments: Object.fromEntries(SEGMENTS.map((segment, i) => [segment, countOf(classes, i)])),
    status: Object.fromEntries(PYRAMID_STATUS.map((each, i) => [each, countOf(status, i)])),
  };
}

/** The better segment that takes the least, and how much more of the value passes its line. */
function toNext({ classes, status, lines, values }: PyramidResult, account: number): PyramidJson["toNext"] {
  if (status[account] !== RANKED) return null;
  let best: PyramidJson["toNext"] = null;
  for (let better = Math.min(classes[account] ?? 0, lines.length) - 1; better >= 0; better--) {
    const value = Math.max(0, (lines[better] ?? NaN) - (values[account] ?? NaN));
    const segment = SEGMENTS[better];
    if (segment !== undefined && (best === null || value <= best.value)) best = { segment, value };
  }
  return best;
}

function statusOf({ status }: PyramidResult, account: number): PyramidStatus {
  return PYRAMID_STATUS[status[account] ?? 0] ?? "unclassified";
}

function segmentOf({ classes }: PyramidResult, account: number): Segment {
  return SEGMENTS[classes[account] ?? NO_CLASS] ?? "ordinary";
}

function nameOfMeasure({ measure }: PyramidResult, { headers }: Told): string | Message {
  return measure === "scorecard" ? { id: "model.scorecard" } : nameOfField(measure, headers);
}

function labelOf(segment: Segment): Message {
  return { id: `pyramid.${segment}` };
}
