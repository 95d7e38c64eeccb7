import { anew } from "../apply/anew";
import { accountsName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { takeSheetAway } from "../core/takeSheetAway";
import { emptyAccounts } from "./emptyAccounts";
import { findAccountsLeft } from "./findAccounts";
import { putBackRows, type PutBackTry } from "./putBackRows";
import type { AccountsSheet } from "./types";
import type { AccountsUndo } from "./undo";

/** An Accounts sheet that is not as it was before the run that was taken back, since something of the person's is on it. */
export interface AccountsLeft {
  sheet: string;
  holds:
    | /** The run had made it, and something of the person's stands on it or points at it. */ "theirs"
      /** The person wrote beside accounts that the run had added: their rows stay, without figures. */
    | "notes"
    /** The person deleted the names of the accounts: nobody knows whose old figures go where. */
    | "unknown";
}

/**
 * Puts the Accounts sheet back: old figures into the rows of their accounts, wherever they were sorted to; rows and
 * columns that the run added go. What the run made whole is emptied, and a sheet that it made goes, unless something of
 * the person's stands on it or points at it.
 *
 * @returns what is not as it was; null where all of it is.
 */
export function putBackAccounts(record: AccountsUndo, isUnfinished: boolean): Promise<AccountsLeft | null> {
  return anew((isMixed, isLast) => putBackOnce(record, { isUnfinished, isMixed, isLast }));
}

function putBackOnce(record: AccountsUndo, tried: PutBackTry): Promise<AccountsLeft | null> {
  return inExcel(async (context) => {
    const found = await findAccountsLeft(context, record.source);
    if (record.createdRows === null) return putBackFound(context, found, record, tried);
    const standing = found && (found.place ?? found.nameless);
    if (found && standing) await emptyAccounts(context, { ...found, place: standing }, record, tried);
    const left = await takeMadeSheet(context, found, record, tried);
    await dropAnchor(context, record);
    return left;
  });
}

async function putBackFound(
  context: Excel.RequestContext,
  found: AccountsSheet | null,
  record: AccountsUndo,
  tried: PutBackTry,
): Promise<AccountsLeft | null> {
  if (!found) return null;
  const { sheet, place, nameless } = found;
  if (!place) return nameless && { sheet, holds: "unknown" };
  const kept = await putBackRows(context, { ...found, place }, record, tried);
  return kept > 0 ? { sheet, holds: "notes" } : null;
}

async function takeMadeSheet(
  context: Excel.RequestContext,
  found: AccountsSheet | null,
  { madeSheet }: AccountsUndo,
  { isUnfinished }: PutBackTry,
): Promise<AccountsLeft | null> {
  if (madeSheet === null) return null;
  const made = found ?? (isUnfinished ? await unnamed(context, madeSheet) : null);
  if (!made || (await takeSheetAway(context, made.sheetId))) return null;
  return { sheet: made.sheet, holds: "theirs" };
}

/** The sheet of a run that was cut off before it could leave the name by which it is found: blank, if it is that. */
async function unnamed(
  context: Excel.RequestContext,
  name: string,
): Promise<Pick<AccountsSheet, "sheetId" | "sheet"> | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id,name");
  await context.sync();
  return sheet.isNullObject ? null : { sheetId: sheet.id, sheet: sheet.name };
}

/** The name that led to a sheet which is gone – with this, or because the person deleted it – leads nowhere. */
async function dropAnchor(
  context: Excel.RequestContext,
  { source: { sheetId, block } }: AccountsUndo,
): Promise<void> {
  const { names } = context.workbook.worksheets.getItem(sheetId);
  const anchor = names.getItemOrNullObject(accountsName(block)).load("name");
  const cell = anchor.getRangeOrNullObject().load("address");
  await context.sync();
  if (anchor.isNullObject || !cell.isNullObject) return;
  anchor.delete();
  await context.sync();
}
