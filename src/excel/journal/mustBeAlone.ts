import { SheetError } from "../core/sheetError";
import { isUnderWay } from "./runner";
import type { RunMark, Runner } from "./types";

/**
 * Two runs at a time would each take the other's half for what stood before.
 *
 * @throws SheetError where another is under way, or one that was cut off waits to be put back.
 */
export async function mustBeAlone(marks: readonly RunMark[], runner: Runner): Promise<void> {
  const other = marks.find((mark) => mark.state !== "done");
  if (!other) return;
  const id = isUnderWay(other, runner, await runner.runs.elsewhere())
    ? "error.otherRun"
    : "error.unfinishedRun";
  throw new SheetError({ id, values: { sheet: other.sheet } });
}
