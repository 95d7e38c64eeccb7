import { accountKey, type AccountColumnId, type CellValue } from "../../engine";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { runsOf } from "../core/runs";
import { writeCells } from "../core/writeCells";
import { askBack } from "../identity/askBack";
import type { ColumnValues } from "../source/types";
import {
  accountColumn,
  accountsAnchors,
  onlyWhereNames,
  onlyWhereRows,
  tellingRows,
  type KnownRows,
} from "./onlyWhereAccounts";
import type { StandingAccounts } from "./types";
import type { AccountsUndo } from "./undo";

/** What stands, and how it came to. */
interface Figures {
  now: ReadonlyMap<AccountColumnId, ColumnValues>;
  known: KnownRows;
  /** The run was cut off. */
  isUnfinished: boolean;
  /** A try before may have written into rows that were others' by then. */
  isMixed: boolean;
}

/**
 * Writes old figures into the rows of their accounts; those of accounts that the run added are emptied. Rows that it
 * knew nothing of are the person's.
 *
 * @throws SheetError where rows or columns were moved meanwhile.
 */
export async function putBackFigures(
  context: Excel.RequestContext,
  found: StandingAccounts,
  record: AccountsUndo,
  { now, known, isUnfinished, isMixed }: Figures,
): Promise<void> {
  const { place, sheet } = found;
  const { names } = known;
  const oldRows = rowsBefore(names, record.accounts);
  const rows = Array.from(names.keys());
  const added = addedRows(names, record);
  const ours = new Set(rows.filter((row) => oldRows[row] !== undefined || added.has(row)));
  // What stands in the other rows may be an account's by now.
  const isAnybodys =
    !record.isPart && (isUnfinished || (isMixed && tellingRows(rows.length, ours).length === 0));
  const written = isAnybodys ? new Set(rows) : ours;

  const replaced = new Map(record.replaced.map(({ id, values }) => [id, values]));
  const columns = Array.from(place.own, ([id, column]): ChangedColumn => {
    const before = now.get(id) ?? [];
    const old = replaced.get(id);
    const values = before.map((value, row): CellValue => {
      if (added.has(row)) return "";
      return old && written.has(row) ? (old[oldRows[row] ?? -1] ?? (isAnybodys ? "" : value)) : value;
    });
    return { column, values, before, changed: id !== "account" };
  });
  const firstRow = place.area.row + 1;
  const runs = runsOf(rows.filter((row) => written.has(row)));
  const identity = { columns: [{ column: accountColumn(found), header: "", isKey: true, values: names }] };
  const back = { sheet, identity, firstRow, all: place.filtered, filtered: place.filtered };
  const telling = tellingRows(rows.length, written);
  await writeCells(context, found.sheetId, blockCells(columns, firstRow, runs), {
    mustStand: {
      sheet,
      anchors: accountsAnchors(found),
      also: () => {
        onlyWhereRows(context, found);
        onlyWhereNames(context, found, known, telling);
      },
    },
    readBack: (worksheet, blocks) => askBack(worksheet, blocks, back),
  });
}

/** Rows of accounts that the run added, as indexes; a run that was cut off may have added rows that are blank still. */
export function addedRows(
  names: ColumnValues,
  { accounts, addedKeys, isPart = false }: Pick<AccountsUndo, "accounts" | "addedKeys" | "isPart">,
): ReadonlySet<number> {
  if (isPart) return new Set();
  const oldRows = rowsBefore(names, accounts);
  const keys = new Set(addedKeys).add("");
  const isAdded = (row: number) =>
    oldRows[row] === undefined && keys.has(accountKey(String(names[row] ?? "")));
  return new Set(Array.from(names.keys()).filter(isAdded));
}

/**
 * Where each of the rows that stand now stood before: the nth row of an account was its nth row then.
 *
 * @example rowsBefore(["B", "C", "A"], ["A", "B"]) // => [1, undefined, 0]
 */
export function rowsBefore(now: ColumnValues, before: ColumnValues): (number | undefined)[] {
  const rows = new Map<string, number[]>();
  before.forEach((cell, row) => {
    const key = accountKey(String(cell));
    rows.set(key, [...(rows.get(key) ?? []), row]);
  });
  return now.map((cell) => rows.get(accountKey(String(cell)))?.shift());
}
