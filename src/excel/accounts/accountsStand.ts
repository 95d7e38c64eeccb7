import { inExcel } from "../core/inExcel";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";

/** Whether the Accounts sheet of a source stands, with a column to set tiers by hand in. */
export function accountsStand(source: Source): Promise<boolean> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    return found?.place?.own.has("setByHand") ?? false;
  });
}
