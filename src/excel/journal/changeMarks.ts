import { again } from "../core/again";
import { askMarks, setMarks } from "./marks";
import type { RunMark } from "./types";

/** What became of marks that were to be changed. */
export interface ChangedMarks {
  /** False where other runs began or ended in between: nothing is changed then. */
  isChanged: boolean;
  /** The marks as they stand now. */
  marks: RunMark[];
}

/**
 * Changes the marks of a workbook, in one request as long as the runs are those that were read before. The marks as
 * they stood are read in the same request, before they are written: those of others are put back, not overwritten.
 *
 * @param known as they were read a while ago, oldest first
 * @param also what else goes with it
 */
export function changeMarks(
  context: Excel.RequestContext,
  known: readonly RunMark[],
  change: (marks: readonly RunMark[]) => RunMark[],
  also?: () => void,
): Promise<ChangedMarks> {
  return again(async () => {
    const wanted = change(known);
    const readStanding = askMarks(context);
    setMarks(context, wanted);
    also?.();
    await context.sync();
    const standing = readStanding();
    // Asked again, since the answer was lost, it stands already.
    if (sameText(standing, known) || sameText(standing, wanted)) return { isChanged: true, marks: wanted };
    // What was noted at a run, of a report or of what was seen, is no other run.
    const isChanged = sameRuns(standing, known);
    const marks = isChanged ? change(standing) : standing;
    setMarks(context, marks);
    await context.sync();
    return { isChanged, marks };
  });
}

const sameText = (some: readonly RunMark[], others: readonly RunMark[]) =>
  JSON.stringify(some) === JSON.stringify(others);

const sameRuns = (some: readonly RunMark[], others: readonly RunMark[]) =>
  sameText(some.map(runOf), others.map(runOf));

const runOf = (mark: RunMark): RunMark => {
  const { seen: _seen, found: _found, reports: _reports, ...run } = mark;
  return run;
};
