import type { Analysis } from "../analysis";
import type { Say } from "../types";
import { abcColumns, classColumn } from "./abcColumns";
import { furtherColumns } from "./furtherColumns";
import { OWN_COLUMNS, type OutputColumn, type OutputPlan } from "./plan";
import { readinessColumns, tierColumn } from "./readinessColumns";
import { lineWriter, type RowWriter } from "./rowWriter";

/**
 * The columns that go into the user's sheet, in the order in which they stand: those of the models that ran. "Why"
 * comes with either model, since it says for ABC alone why an account has its class or none. Order lines get their
 * account's tier and class only; the rest stands on the Accounts sheet (planAccounts.ts).
 *
 * @example planOutput(analysis, say).columns.map((column) => column.id)
 * // => ["tier", "setByHand", "why", "nextStep", "abcClass", "share", "cumulative"]
 */
export function planOutput(analysis: Analysis, say: Say): OutputPlan {
  const write = lineWriter(analysis);
  const columns = analysis.grouped ? lineColumns(analysis, say, write) : accountColumns(analysis, say, write);
  return {
    rowCount: analysis.rowCount,
    columns: columns.sort((a, b) => OWN_COLUMNS.indexOf(a.id) - OWN_COLUMNS.indexOf(b.id)),
  };
}

function lineColumns({ readiness, abc }: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  return [
    ...(readiness ? [tierColumn(readiness, say, write)] : []),
    ...(abc ? [classColumn(abc, say, write)] : []),
  ];
}

function accountColumns(analysis: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  const { readiness, abc, rowCount, setByHand } = analysis;
  const byHand = Array.from({ length: rowCount }, (_, line) => setByHand?.[line] ?? "");
  return [
    ...(readiness ? readinessColumns(analysis, readiness, say, write, byHand) : []),
    ...(abc ? abcColumns(analysis, abc, say, write) : []),
    ...furtherColumns(analysis, say, write),
  ];
}
