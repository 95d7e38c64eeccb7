import { again } from "../core/again";
import { setMarks, sourceKey } from "../journal/marks";
import type { ReportMark, RunMark } from "../journal/types";
import type { Source } from "../source/types";

/**
 * Notes at the last run of a source that a report was written over its results, so that the report goes, or says so,
 * when the run is taken back. Without such a run nothing can be taken back.
 *
 * @param marks of the workbook, oldest first
 */
export async function keepReport(
  context: Excel.RequestContext,
  marks: readonly RunMark[],
  source: Pick<Source, "sheetId" | "block">,
  report: ReportMark,
): Promise<void> {
  const last = marks.filter(({ of, state }) => of === sourceKey(source) && state === "done").at(-1);
  if (!last) return;
  // Written a second time over the same results, it is still the sheet that was made for them.
  const made = report.made || (last.report?.made ?? false);
  await again(async () => {
    setMarks(
      context,
      marks.map((mark) => (mark === last ? { ...mark, report: { ...report, made } } : mark)),
    );
    await context.sync();
  });
}
