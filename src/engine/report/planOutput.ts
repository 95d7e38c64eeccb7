import type { Analysis } from "../analysis";
import type { Say } from "../types";
import { abcColumns } from "./abcColumns";
import { lineWriter } from "./lineWriter";
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
