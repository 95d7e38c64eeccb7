import { SheetError } from "../core/sheetError";

/** So often is it begun anew. */
const TRIES = 4;

/** Others came in between. */
const CHANGED_MEANWHILE: ReadonlySet<string> = new Set([
  "error.changedMeanwhile",
  "error.rowsEdited",
  "error.rowsMoved",
  "error.rowsSorted",
]);

/**
 * Does what may be done twice, and begins anew where others moved rows or columns while it was done.
 *
 * @param work told whether a try before may have written into rows that were others' by then, and whether it is the last
 * @throws what it was refused for at last.
 * @example await anew((isMixed) => putBackOnce(record, isUnfinished || isMixed))
 */
export async function anew<T>(work: (isMixed: boolean, isLast: boolean) => Promise<T>): Promise<T> {
  let isMixed = false;
  for (let left = TRIES; ; left--) {
    try {
      return await work(isMixed, left === 0);
    } catch (error) {
      const said = error instanceof SheetError ? error.said.id : "";
      if (left === 0 || !CHANGED_MEANWHILE.has(said)) throw error;
      isMixed ||= said !== "error.changedMeanwhile";
    }
  }
}
