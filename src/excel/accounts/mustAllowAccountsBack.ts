import { SheetError } from "../core/sheetError";
import { findAccountsLeft } from "./findAccounts";
import type { AccountsUndo } from "./undo";

/**
 * Looks, before anything is put back, whether the Accounts sheet can be.
 *
 * @throws SheetError where it is protected.
 */
export async function mustAllowAccountsBack(
  context: Excel.RequestContext,
  { source }: Pick<AccountsUndo, "source">,
): Promise<void> {
  const found = await findAccountsLeft(context, source);
  if (found?.isProtected)
    throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
}
