import { inExcel } from "../core/inExcel";
import { readColumns } from "../source/readColumns";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { ACCOUNT_ROW_BYTES } from "./standingColumns";
import { dataRowsOf } from "./types";

/**
 * The accounts that stand on the Accounts sheet with a tier: there a blank "Set by hand" was blanked by a person. None
 * where that whole column was deleted: nobody blanked a cell, and the tiers come back from the log.
 *
 * @example await standingAccounts(source) // => ["Acme", "Beta"]
 */
export function standingAccounts(source: Pick<Source, "sheetId" | "block">): Promise<string[]> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    const account = found?.place?.own.get("account");
    const tier = found?.place?.own.get("tier");
    const canBlank = found?.place?.own.has("setByHand") ?? false;
    if (!found?.place || account === undefined || tier === undefined || !canBlank) return [];
    const rows = dataRowsOf(found, found.place);
    const { values } = await readColumns(rows, [account, tier], { bytesPerRow: ACCOUNT_ROW_BYTES });
    const tiers = values.get(tier) ?? [];
    return (values.get(account) ?? []).flatMap((name, at) =>
      (tiers[at] ?? "") === "" ? [] : [String(name)],
    );
  });
}
