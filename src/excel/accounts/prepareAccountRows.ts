import { accountKey, type AccountsPlan } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { runsOf } from "../core/runs";
import { SheetError } from "../core/sheetError";
import type { CellBlock } from "../core/writeCells";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { matchRows } from "./matchRows";
import { standingColumns } from "./standingColumns";
import type { AccountsUndo } from "./undo";

/** Rows of some accounts that are to be written. */
export interface AccountRowsRequest {
  plan: AccountsPlan;
  /** Names of the accounts, in any spelling. */
  accounts: Iterable<string>;
  /** Whether "Set by hand" is written too: a tag decides it, an answer leaves it alone. */
  withByHand: boolean;
}

/** What goes into them, and what puts it back. */
export interface AccountRows {
  sheetId: string;
  blocks: CellBlock[];
  undo: AccountsUndo;
}

/**
 * Decides what some accounts' rows are to be: no other account's change. Columns and accounts that are not there are
 * left out. Reads only.
 *
 * @returns null where no accounts stand.
 * @throws SheetError where the sheet is protected.
 */
export async function prepareAccountRows(
  context: Excel.RequestContext,
  source: Source,
  { plan, accounts, withByHand }: AccountRowsRequest,
): Promise<AccountRows | null> {
  const found = await findAccounts(context, source);
  if (!found?.place) return null;
  if (found.isProtected) throw new SheetError({ id: "error.protectedSheet", values: { sheet: found.sheet } });
  const { place } = found;
  const standing = await standingColumns({ ...found, place });
  const names = standing.get("account") ?? [];
  const { planRows } = matchRows(names, plan);
  const wanted = new Set(Array.from(accounts, accountKey));
  const rows = Array.from(planRows.keys()).filter((row) => wanted.has(plan.keys[planRows[row] ?? -1] ?? ""));
  const planned = plan.columns.flatMap(({ id, values }) => {
    const column = place.own.get(id);
    if (column === undefined || id === "account" || (id === "setByHand" && !withByHand)) return [];
    const before = standing.get(id) ?? [];
    const now = [...before];
    for (const row of rows) now[row] = values[planRows[row] ?? -1] ?? "";
    return [{ id, column: { column, values: now, before, changed: true } satisfies ChangedColumn }];
  });
  return {
    sheetId: found.sheetId,
    blocks: blockCells(
      planned.map(({ column }) => column),
      place.area.row + 1,
      runsOf(rows),
    ),
    undo: {
      ...{ source, createdRows: null, madeSheet: null, madeTable: false },
      accounts: rows.map((row) => names[row] ?? ""),
      replaced: planned.map(({ id, column: { before } }) => ({
        id,
        values: rows.map((row) => before[row] ?? ""),
      })),
      ...{ addedKeys: [], addedColumns: [], isPart: true },
    },
  };
}
