import {
  accountsReferences,
  applyReport,
  columnReferences,
  mustTakeReport,
  refreshSource,
  type ReferencedColumn,
  type RefreshedSource,
} from "../excel";
import type { ColumnReferences, Field } from "../engine";
import { classify, type Run } from "./classify";
import { pageNote } from "./pageNote";
import { restore } from "./restore";
import { stamp } from "./stamp";
import { together } from "./together";
import type { ReportOutcome, RunOptions } from "./types";
import type { Workshop } from "./workshop";

/**
 * Classifies, then writes the report over the columns that now stand in the workbook.
 *
 * @throws the signal's reason when cancelled before the report is begun: the run is taken back then, as well;
 *   UserError where it stays, since another came after it.
 */
export async function report(workshop: Workshop, options: RunOptions): Promise<ReportOutcome> {
  const run = await classify(workshop, options, ({ opened }) => mustTakeReport(opened.source));
  const { outcome, look, request } = run;
  const { source, headers } = await refreshSource(look.opened.source);
  const { analysis } = outcome;
  const references = analysis.grouped
    ? await accountsReferences(source, analysis.abc?.measure)
    : lineReferences(run, source, headers);

  const plan = await workshop.engine.report(request, references, stamp(workshop.now()));
  if (options.signal?.aborted) {
    // A person who cancels means all of it, the run as well.
    if (run.mark !== undefined) await restore(workshop, run.mark);
    options.signal.throwIfAborted();
  }
  const takenBack = workshop.say({ id: "report.takenBack", values: { date: "{date}" } });
  const written = await applyReport(source, look.rows, plan, takenBack);
  const note = together([pageNote(written), outcome.note]);
  return { ...outcome, reportSheet: written.sheet, ...(note && { note }) };
}

/** Each line is an account: the formulas read the block beside it. */
function lineReferences(
  run: Run,
  source: RefreshedSource["source"],
  headers: RefreshedSource["headers"],
): ColumnReferences {
  const own = source.own.map(({ id, column }) => ({ key: id, column, header: headers.get(id) ?? "" }));
  return columnReferences(source, run.look.rows, [...own, ...userColumns(run)]);
}

function userColumns({ outcome: { analysis }, look, request }: Run): ReferencedColumn[] {
  const column = (key: "name" | "measure", field: Field | undefined): ReferencedColumn[] => {
    const found = field && request.table.columns[field];
    return found
      ? [{ key, column: look.opened.source.area.column + found.columnIndex, header: found.header }]
      : [];
  };
  return [...column("name", "name"), ...column("measure", analysis.abc?.measure)];
}
