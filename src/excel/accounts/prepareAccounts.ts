import type { Work } from "../apply/prepareBlock";
import { freeSheetName } from "../core/freeName";
import { SheetError } from "../core/sheetError";
import { createAccounts } from "./createAccounts";
import { findAccounts } from "./findAccounts";
import type { AccountsRequest } from "./types";
import type { AccountsUndo } from "./undo";
import { prepareUpdate } from "./updateAccounts";

/**
 * Decides how the Accounts sheet of line data is brought to what the plan says. The first time it is written whole,
 * largest first; then accounts are found by their key and keep their row, new ones go to the end, nobody else's cell
 * is touched. Reads only, so that it may be done again.
 *
 * @throws SheetError where the sheet is protected, or the table cannot grow.
 */
export async function prepareAccounts(
  context: Excel.RequestContext,
  request: AccountsRequest,
): Promise<Work<AccountsUndo>> {
  const { source, accounts, signal } = request;
  const found = await findAccounts(context, source);
  if (found?.isProtected)
    throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
  if (found?.place) return prepareUpdate(context, request, { ...found, place: found.place });
  const madeSheet = found ? null : await nameOfNewSheet(context, accounts.name);
  const createdRows = Math.max(1, accounts.keys.length);
  const nothing = { madeTable: false, accounts: [], replaced: [], addedColumns: [] };
  return {
    undo: { source, createdRows, madeSheet, addedKeys: accounts.keys, ...nothing },
    changes: true,
    carryOut: async (mark) => {
      await mark?.shorten();
      mark?.queue();
      await context.sync();
      await createAccounts(
        context,
        request,
        found ?? { name: madeSheet ?? accounts.name },
        signal ? { signal } : {},
      );
    },
  };
}

/**
 * Decided ahead, so that a run that is cut off right after it made the sheet finds it again by its name.
 *
 * @throws SheetError where the workbook takes no new sheet.
 */
async function nameOfNewSheet(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name");
  await context.sync();
  if (protection.protected) throw new SheetError({ id: "error.protectedWorkbook" });
  return freeSheetName(
    wanted,
    worksheets.items.map(({ name }) => name),
  );
}
