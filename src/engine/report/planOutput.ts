import type { Analysis } from "../analysis";
import type { Say } from "../types";
import { classColumns, modelColumns } from "./modelColumns";
import { OWN_COLUMNS, type OutputColumn, type OutputPlan } from "./plan";
import { lineWriter, type RowWriter } from "./rowWriter";
import { setByHandColumn } from "./setByHandColumn";

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
  const columns = analysis.grouped
    ? classColumns(analysis, say, write)
    : accountColumns(analysis, say, write);
  return {
    rowCount: analysis.rowCount,
    columns: columns.sort((a, b) => OWN_COLUMNS.indexOf(a.id) - OWN_COLUMNS.indexOf(b.id)),
  };
}

function accountColumns(analysis: Analysis, say: Say, write: RowWriter): OutputColumn[] {
  const { readiness, rowCount, setByHand } = analysis;
  const byHand = Array.from({ length: rowCount }, (_, line) => setByHand?.[line] ?? "");
  return [...modelColumns(analysis, say, write), ...(readiness ? [setByHandColumn(byHand, say)] : [])];
}
