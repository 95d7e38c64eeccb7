import type { Finding } from "../analysis";
import type { AbcClasses } from "../models/abc/classify";
import type { Ranking } from "../models/abc/ranking";
import { cutRanking } from "../models/abc/cuts/cutRanking";
import { classOfRank, type ClassEnds } from "../models/abc/cuts/cutResult";
import { nameOfField, type Headers } from "../models/headers";
import type { AbcCut, AbcSettings } from "../settings/types";
import type { TieBlock } from "../stats/tieBlockAt";
import { ABC_CLASSES } from "../types";

/** A smaller tie moves a class by too little to be worth a sentence [P5]. */
const FEWEST_TIED = 5;

/**
 * Blocks of equal values that a line between two classes runs through: they are not split, so the class is larger
 * or smaller than the cut says [P5]. Cuts at values (thresholds, jenks) never run through equal ones.
 *
 * @example
 * // chinook: 30 customers tie at 37.62 across the 80 % line
 * tieAcrossLine(abc, settings, headers)[0].accounts.length // => 30
 */
export function tieAcrossLine(abc: AbcClasses, settings: AbcSettings, headers: Headers): Finding[] {
  const { ranking } = abc;
  if (ranking.total <= 0) return [];
  const split = cutRanking(withoutTies(ranking), settings.cut).ends;
  const rule = ruleOf(settings.cut);
  const findings: Finding[] = [];
  for (const { start, end } of blocksAcross(split, ranking)) {
    if (end - start < FEWEST_TIED) continue;
    const [better, worse] = [classOfRank(split, start), classOfRank(split, end - 1)];
    if (better === worse) continue;
    const given = classOfRank(abc.ends, start);
    findings.push({
      kind: "tie.acrossLine",
      message: {
        id: `finding.tieAcrossLine.${rule}`,
        values: {
          count: end - start,
          value: ranking.descending[start] ?? 0,
          measure: nameOfField(settings.measure, headers),
          better: ABC_CLASSES[better] ?? "A",
          worse: ABC_CLASSES[worse] ?? "C",
          class: ABC_CLASSES[given] ?? "C",
          classCount: [abc.ends.a, abc.ends.b - abc.ends.a, ranking.order.length - abc.ends.b][given] ?? 0,
        },
      },
      accounts: Array.from(ranking.order.subarray(start, end)),
    });
  }
  return findings;
}

/** What became of the block: up, down, or where most of it lies. */
function ruleOf(cut: AbcCut): "include" | "exclude" | "computed" {
  if (cut.kind === "cumulative") return cut.crossing;
  return cut.kind === "computed" ? "computed" : "include";
}

/** The blocks that a line runs through, or begins with: one for both lines where both are in it. */
function blocksAcross({ a, b }: ClassEnds, { order, blockOf }: Ranking): TieBlock[] {
  const lines = [a, b].filter((rank) => rank < order.length).map(blockOf);
  return lines.filter(({ start }, at) => lines.findIndex((other) => other.start === start) === at);
}

/** The ranking as if no two values were equal: where the line would run. */
function withoutTies(ranking: Ranking): Ranking {
  return { ...ranking, blockOf: (rank) => ({ start: rank, end: rank + 1 }) };
}
