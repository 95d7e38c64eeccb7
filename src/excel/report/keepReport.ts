import { changeMarks } from "../journal/changeMarks";
import { readMarks, sourceKey } from "../journal/marks";
import type { ReportMark, RunMark } from "../journal/types";
import type { Source } from "../source/types";

/**
 * Notes at the last run of a source that a report was written over its results, so that the report goes, or says so,
 * when the run is taken back. Without such a run nothing can be taken back.
 */
export async function keepReport(
  context: Excel.RequestContext,
  source: Pick<Source, "sheetId" | "block">,
  report: ReportMark,
): Promise<void> {
  const key = sourceKey(source);
  const marks = await readMarks(context);
  if (!lastRunOf(marks, key)) return;
  const note = (all: readonly RunMark[]) => withReport(all, key, report);
  const now = await changeMarks(context, marks, note);
  // Another run began at this moment.
  if (!now.isChanged) await changeMarks(context, now.marks, note);
}

/**
 * The marks, oldest first, with a report at the last run of a source.
 *
 * @example withReport([done], done.of, { page, made: false, takenBack }) // => [{ ...done, reports: [{ page, … }] }]
 */
export function withReport(
  marks: readonly RunMark[],
  key: string,
  { page, made, takenBack }: ReportMark,
): RunMark[] {
  const last = lastRunOf(marks, key);
  const known = last?.reports ?? [];
  // Written a second time over the same results, it is still the sheet that was made for them.
  const wasMade = known.some((one) => one.page === page && one.made);
  const others = known.filter((one) => one.page !== page);
  const reports = [...others, { page, made: made || wasMade, takenBack }];
  return marks.map((mark) => (mark === last ? { ...mark, reports } : mark));
}

function lastRunOf(marks: readonly RunMark[], key: string): RunMark | undefined {
  return marks.filter(({ of, state }) => of === key && state === "done").at(-1);
}
