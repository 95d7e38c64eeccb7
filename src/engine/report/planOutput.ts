import type { Analysis } from "../analysis";
import { MODELS } from "../models/registry";
import { READINESS_TIERS, type CellValue, type ModelId, type Say } from "../types";
import { abcColumns } from "./abcColumns";
import { OWN_COLUMNS, type OutputColumn, type OutputPlan } from "./plan";
import { readinessColumns } from "./readinessColumns";

/**
 * The columns that go into the user's sheet, in the order in which they stand: those of the models that ran. "Why"
 * comes with either model, since it says for ABC alone why an account has its class or none.
 *
 * @example planOutput(analysis, say).columns.map((column) => column.id)
 * // => ["tier", "setByHand", "why", "nextStep", "abcClass", "share", "cumulative"]
 */
export function planOutput(analysis: Analysis, say: Say): OutputPlan {
  const write = lineWriter(analysis);
  const columns: OutputColumn[] = [
    ...(analysis.readiness ? readinessColumns(analysis, analysis.readiness, say, write) : []),
    ...(analysis.abc ? abcColumns(analysis, analysis.abc, say, write) : []),
  ];
  return {
    rowCount: analysis.rowCount,
    columns: columns.sort((a, b) => OWN_COLUMNS.indexOf(a.id) - OWN_COLUMNS.indexOf(b.id)),
  };
}

/** Spreads values by account over the data rows; rows that are no account are cleared. */
export type LineWriter = (valueOf: (account: number) => CellValue) => CellValue[];

function lineWriter({ rowCount, accounts, lines }: Analysis): LineWriter {
  return (valueOf) => {
    const values = new Array<CellValue>(rowCount).fill("");
    for (let account = 0; account < accounts; account++) values[lines[account] ?? 0] = valueOf(account);
    return values;
  };
}

/** Ids of the models that write a column of their own into the sheet. */
export function modelsThatRan(analysis: Analysis): ModelId[] {
  return MODELS.map(({ id }) => id).filter((id) => analysis[id] !== undefined);
}

/** Choices of the "Set by hand" drop-down. */
export const TIER_CHOICES: readonly string[] = READINESS_TIERS;
