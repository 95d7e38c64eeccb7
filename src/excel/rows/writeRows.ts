import type { OutputPlan } from "../../engine";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { writeCells } from "../core/writeCells";
import { openTarget } from "../apply/target";
import { mustStillStand } from "../identity/mustStillStand";
import type { RowIdentity } from "../identity/types";
import type { DataRows, Source } from "../source/types";

/**
 * Writes single rows of the own block as planned: the way of a tag and of an answered question, which change
 * no other row. Columns that are not there are left out.
 *
 * @param lines Indexes from the first data row, ascending.
 * @param identity How these rows are known again: what was computed for one must not go into another.
 * @throws SheetError where other accounts stand there by now, or the sheet does not allow it.
 */
export function writeRows(
  source: Source,
  rows: DataRows,
  output: OutputPlan,
  lines: readonly number[],
  identity: RowIdentity,
): Promise<void> {
  return inExcel(async (context) => {
    const target = await openTarget(context, source, rows);
    await mustStillStand(context, source, rows, lines, identity);
    const plans = new Map(
      output.columns.flatMap((plan) => {
        const own = target.own.get(plan.id);
        return own ? [[own.column, plan] as const] : [];
      }),
    );
    const columnRuns = runsOf([...plans.keys()].sort((a, b) => a - b));
    const blocks = runsOf(lines).flatMap(({ start, count }) =>
      columnRuns.map((run) => ({
        row: rows.firstRow + start,
        column: run.start,
        columns: Array.from({ length: run.count }, (_, at) => plans.get(run.start + at)?.values ?? []),
        from: start,
        rowCount: count,
      })),
    );
    await writeCells(context, source.sheetId, blocks);
  });
}
