import type { Analysis, ClassFigures } from "../analysis";
import { DEFAULT_ABC, DEFAULT_COUNT } from "../models/abc/settings";
import { classFigures } from "../pareto/figures";
import { cutRanking } from "../models/abc/cuts/cutRanking";
import { rankAccounts, type Ranking } from "../models/abc/ranking";
import { UNCLASSIFIED } from "../models/abc/status";
import type { AbcCut, ThresholdsCut } from "../settings/types";

/** The classes under one cut. */
export interface CutRow {
  cut: AbcCut;
  /** Whether it is the one of the settings. */
  chosen: boolean;
  classes: ClassFigures[];
}

/**
 * The same accounts under all five cuts, the cumulative one by both of its conventions [P4]: how many are in each class,
 * and the share that they reach. The cut of the settings has its own limits, the others their defaults; thresholds that
 * nobody gave are round values near the lines of the cumulative cut.
 *
 * @returns none where there are no classes
 * @example
 * compareCuts(analysis).map(({ cut, classes: [a] }) => `${cut.kind} ${a?.count} = ${a?.valueShare}`)
 * // => ["cumulative 11 = 0.83", "cumulative 10 = 0.79", "count 14 = 0.87", …]
 */
export function compareCuts({
  abc,
  settings,
  numbers,
}: Pick<Analysis, "abc" | "settings" | "numbers">): CutRow[] {
  if (!abc || abc.withoutClasses || abc.pareto.total <= 0) return [];
  const { cut: chosen, tieBreak } = settings.abc;
  const isBlank = (value: number, account: number) =>
    abc.status[account] === UNCLASSIFIED && Number.isNaN(value);
  const blanks = abc.values.filter(isBlank).length;
  const second = tieBreak === undefined ? undefined : numbers[tieBreak];
  const ranking = rankAccounts(abc.values, abc.order.slice(), second, blanks);
  return allCuts(chosen, ranking).map((cut) => ({
    cut,
    chosen: JSON.stringify(cut) === JSON.stringify(chosen),
    classes: classFigures({ ends: cutRanking(ranking, cut).ends, ranking }),
  }));
}

function allCuts(chosen: AbcCut, ranking: Ranking): AbcCut[] {
  const { a, b } = chosen.kind === "cumulative" ? chosen : DEFAULT_ABC.cut;
  const include = { kind: "cumulative", a, b, crossing: "include" } as const;
  return [
    include,
    { ...include, crossing: "exclude" },
    chosen.kind === "count" ? chosen : DEFAULT_COUNT,
    chosen.kind === "thresholds" ? chosen : roundThresholds(ranking, include),
    { kind: "jenks" },
    { kind: "computed" },
  ];
}

/** The values at which a cumulative cut parts the classes, as a person would write them. */
function roundThresholds(ranking: Ranking, shares: AbcCut): ThresholdsCut {
  const { ends } = cutRanking(ranking, shares);
  const lowest = (end: number): number => roundDown(ranking.descending[end - 1] ?? 0);
  return { kind: "thresholds", a: lowest(ends.a), b: lowest(ends.b) };
}

/**
 * Down to one figure that counts.
 *
 * @example roundDown(8_734) // => 8000
 */
function roundDown(value: number): number {
  if (value <= 0) return 0;
  const size = 10 ** Math.floor(Math.log10(value));
  return Number((Math.floor(value / size) * size).toPrecision(1));
}
