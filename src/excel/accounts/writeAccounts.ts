import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import { createAccounts, makeTable } from "./createAccounts";
import { findAccounts } from "./findAccounts";
import type { AccountsPlace, AccountsRequest, AccountsSheet } from "./types";
import type { AccountsUndo } from "./undo";
import { updateAccounts } from "./updateAccounts";

/**
 * Brings the Accounts sheet of line data to what the plan says. The first time it is written whole, largest first;
 * then accounts are found by their key and keep their row, new ones go to the end, nobody else's cell is touched.
 *
 * @param beforeWriting is told what will be replaced, before the first cell is touched.
 * @throws SheetError where the sheet is protected, or the table cannot grow.
 */
export function writeAccounts(
  request: AccountsRequest,
  beforeWriting: (record: AccountsUndo) => void,
): Promise<void> {
  const { source, accounts, signal } = request;
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    if (found?.isProtected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
    signal?.throwIfAborted();
    if (found?.place) {
      const place = await asTable(context, request, found, found.place);
      await updateAccounts(context, request, { ...found, place }, beforeWriting);
    } else {
      const createdRows = Math.max(1, accounts.keys.length);
      const nothing = { accounts: [], replaced: [], addedKeys: [], addedColumns: [] };
      beforeWriting({ source, createdRows, ...nothing });
      await createAccounts(context, request, found, signal ? { signal } : {});
    }
    signal?.throwIfAborted();
  });
}

/** The report's formulas go by the table: where the person made a range of it, it becomes one again. */
async function asTable(
  context: Excel.RequestContext,
  { source, accounts }: AccountsRequest,
  found: AccountsSheet,
  place: AccountsPlace,
): Promise<AccountsPlace> {
  if (place.table) return place;
  await makeTable(context, context.workbook.worksheets.getItem(found.sheetId), place.area, accounts);
  const again = (await findAccounts(context, source))?.place;
  if (again?.table) return again;
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: found.sheet } });
}
