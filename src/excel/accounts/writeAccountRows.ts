import { accountKey, type AccountsPlan } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { SheetError } from "../core/sheetError";
import { writeCells } from "../core/writeCells";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { matchRows } from "./matchRows";
import { standingColumns } from "./standingColumns";

/**
 * Writes the rows of some accounts as planned: the way of a tag and of an answered question, which change no other
 * account. Columns and accounts that are not there are left out.
 *
 * @param accounts Names of the accounts, in any spelling.
 * @param withByHand Whether "Set by hand" is written too: a tag decides it, an answer leaves it alone.
 * @throws SheetError where the sheet is protected.
 */
export function writeAccountRows(
  source: Source,
  plan: AccountsPlan,
  accounts: Iterable<string>,
  withByHand: boolean,
): Promise<void> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    if (!found?.place) return;
    if (found.isProtected)
      throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
    const { place } = found;
    const standing = await standingColumns({ ...found, place });
    const { planRows } = matchRows(standing.get("account") ?? [], plan.keys);
    const wanted = new Set(Array.from(accounts, accountKey));
    const rows = Array.from(planRows.keys()).filter((row) =>
      wanted.has(plan.keys[planRows[row] ?? -1] ?? ""),
    );
    const columns = plan.columns.flatMap(({ id, values }): ChangedColumn[] => {
      const column = place.own.get(id);
      if (column === undefined || id === "account" || (id === "setByHand" && !withByHand)) return [];
      const before = standing.get(id) ?? [];
      const now = [...before];
      for (const row of rows) now[row] = values[planRows[row] ?? -1] ?? "";
      return [{ column, values: now, before, changed: true }];
    });
    await writeCells(context, found.sheetId, blockCells(columns, place.area.row + 1, runsOf(rows)));
  });
}
