import type { AccountColumnId } from "../../engine";
import { inExcel } from "../core/inExcel";
import { goTo } from "../rows/goTo";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { rowOfAccount } from "./rowOfAccount";
import type { AccountCalled } from "./types";

/**
 * Brings a cell of the Accounts sheet into view, with it as many of the columns on its right as fit.
 *
 * @param called What the account may be called; null: the header.
 * @returns false where the sheet, the column or the account is not there.
 */
export async function goToAccounts(
  source: Source,
  called: AccountCalled | null,
  id: AccountColumnId,
): Promise<boolean> {
  const place = await inExcel(async (context) => {
    const found = await findAccounts(context, source);
    const column = found?.place?.own.get(id);
    if (!found?.place || column === undefined) return null;
    const { area, own } = found.place;
    const row = called ? await rowOfAccount(found, found.place, called) : area.row;
    return row === null ? null : { sheetId: found.sheetId, row, column, last: Math.max(...own.values()) };
  });
  if (!place) return false;
  await goTo(place.sheetId, place.row, place.column, place.last);
  return true;
}
