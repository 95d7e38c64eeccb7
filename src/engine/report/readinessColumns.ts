import type { AbcResult, Analysis, ReadinessResult } from "../analysis";
import { abcException } from "../models/abc/explain";
import { groupReasons } from "../models/abc/explainGroups";
import { combinationOf } from "../models/completion";
import {
  effectiveTier,
  readinessNextStep,
  readinessReason,
  type ReadinessState,
} from "../models/readiness/explain";
import { ANSWER_FIELDS, READINESS_TIERS, type CellValue, type Message, type Say } from "../types";
import { OPEN_QUESTION_COLOURS, TIER_COLOURS } from "./colours";
import type { ColourRule, OutputColumn } from "./plan";
import type { RowWriter } from "./rowWriter";

/**
 * Tier · Set by hand · Why · Next step. While a question is open it is the next step, and Why says which tiers it
 * would decide between.
 *
 * @param byHand the "Set by hand" cells as they are to stand
 */
export function readinessColumns(
  analysis: Analysis,
  readiness: ReadinessResult,
  say: Say,
  write: RowWriter,
  byHand: readonly CellValue[],
): OutputColumn[] {
  const sentences = readinessSentences(analysis, readiness, say);
  const further = analysis.abc ? furtherReasons(analysis, analysis.abc) : () => null;
  return [
    tierColumn(readiness, say, write),
    {
      id: "setByHand",
      header: say({ id: "column.setByHand" }),
      values: byHand,
      numberFormat: "@",
      width: 12,
      wrap: false,
      alignment: "Center",
      colours: [],
      choices: READINESS_TIERS,
    },
    {
      id: "why",
      header: say({ id: "column.why" }),
      values: write((i) => {
        const { reason } = sentences(i);
        const second = further(i);
        return second ? say({ id: "text.twoSentences", values: { first: reason, second } }) : reason;
      }),
      numberFormat: "@",
      width: 54,
      wrap: true,
      alignment: "Left",
      colours: [],
    },
    {
      id: "nextStep",
      header: say({ id: "column.nextStep" }),
      values: write((i) => sentences(i).nextStep),
      numberFormat: "@",
      width: 34,
      wrap: true,
      alignment: "Left",
      colours: [],
    },
  ];
}

/** What ABC adds to the reason of a tier: why there is no class, or the class within the group [P7]. */
function furtherReasons({ headers }: Analysis, abc: AbcResult): (account: number) => Message | null {
  const inGroup = groupReasons(abc);
  return (account) => abcException(abc, account, headers) ?? inGroup(account);
}

/**
 * The tier in its colour. While a question is open the cell says so in words: a mark such as "?" would be a wildcard
 * to Excel's filters and COUNTIF and match A and B as well.
 */
export function tierColumn(readiness: ReadinessResult, say: Say, write: RowWriter): OutputColumn {
  const open = say({ id: "tier.open" });
  return {
    id: "tier",
    header: say({ id: "column.tier" }),
    values: write((i) => effectiveTier(readiness.computed[i] ?? 0, readiness.override[i] ?? 0) ?? open),
    numberFormat: "@",
    width: Math.max(6, open.length + 3),
    wrap: false,
    alignment: "Center",
    colours: tierColours(open),
  };
}

/** The tiers set by hand as cells, where no cell of the sheet holds them yet. */
export function setByHandOf({ override }: ReadinessResult, write: RowWriter): CellValue[] {
  return write((i) => READINESS_TIERS[override[i] ?? -1] ?? "");
}

export interface ReadinessSentences {
  reason: string;
  nextStep: string;
}

/**
 * Reason and next step by account. Accounts with the same answers and the same tier set by hand share their
 * sentences, so at most 81 × 6 are ever built.
 */
export function readinessSentences(
  { headers, settings }: Pick<Analysis, "headers" | "settings">,
  readiness: ReadinessResult,
  say: Say,
): (account: number) => ReadinessSentences {
  const known = new Map<number, ReadinessSentences>();
  return (account) => {
    const state = stateOf(readiness, account);
    const key = state.combination * 256 + state.override;
    const sentences = known.get(key) ?? {
      reason: say(readinessReason(state, headers, settings.readiness.table)),
      nextStep: say(readinessNextStep(state)),
    };
    known.set(key, sentences);
    return sentences;
  };
}

function stateOf(readiness: ReadinessResult, account: number): ReadinessState {
  return {
    combination: combinationOf(ANSWER_FIELDS.map((field) => readiness.answers[field][account] ?? 0)),
    computed: readiness.computed[account] ?? 0,
    possible: readiness.possible[account] ?? 0,
    nextQuestion: readiness.nextQuestion[account] ?? 0,
    override: readiness.override[account] ?? 0,
  };
}

function tierColours(open: string): ColourRule[] {
  return [
    ...READINESS_TIERS.map((text) => ({ text, ...TIER_COLOURS[text] })),
    { text: open, ...OPEN_QUESTION_COLOURS },
  ];
}
