import { notedRows } from "./notedRows";
import { visibleRows, type KnownRows } from "./onlyWhereAccounts";
import { addedRows, putBackFigures } from "./putBackFigures";
import { standingColumns } from "./standingColumns";
import { takeColumns } from "./takeColumns";
import { takeRows } from "./takeRows";
import type { StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/** How it is with a try to put accounts back. */
export interface PutBackTry {
  /** The run was cut off. */
  isUnfinished: boolean;
  /** A try before may have written into rows that were others' by then. */
  isMixed: boolean;
  /** Excel is not asked for names any more: it may not find what a person sees. */
  isLast: boolean;
}

/**
 * Puts old figures back into the rows of their accounts; rows and columns that the run added go. Of a row that the
 * person wrote beside, the account's name stays, so that what they wrote is about somebody.
 *
 * @returns how many rows stay for that.
 * @throws SheetError where rows were moved while they were written.
 */
export async function putBackRows(
  context: Excel.RequestContext,
  found: StandingAccounts,
  record: AccountsUndo,
  { isUnfinished, isMixed, isLast }: PutBackTry,
): Promise<number> {
  const { place } = found;
  const now = await standingColumns(found);
  const names = now.get("account") ?? [];
  const added = [...addedRows(names, record)];
  const noted = added.length > 0 ? await notedRows(context, found, added) : new Set<number>();
  const gone = new Set(added.filter((row) => !noted.has(row)));
  const visible: KnownRows["visible"] = isLast ? new Set() : await visibleRows(context, found);
  // First: while figures stand beside them, blank names do not end a plain range.
  await takeRows(context, found, { names, visible }, gone);

  const left = Array.from(names.keys()).filter((row) => !place.table || !gone.has(row));
  const rest = { ...found, place: { ...place, area: { ...place.area, rowCount: left.length + 1 } } };
  await putBackFigures(context, rest, record, {
    now: new Map(Array.from(now, ([id, values]) => [id, left.map((row) => values[row] ?? "")])),
    known: {
      names: left.map((row) => (gone.has(row) ? "" : (names[row] ?? ""))),
      visible: new Set(Array.from(left.keys()).filter((at) => visible.has(left[at] ?? -1))),
    },
    ...{ isUnfinished, isMixed },
  });
  if (!record.isPart) await takeColumns(context, rest, record);
  return noted.size;
}
