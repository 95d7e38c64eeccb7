import type { CellValue } from "../../engine";
import { rangeOf } from "../core/area";
import { asWritten } from "../core/plainText";
import { SheetError } from "../core/sheetError";
import { whereItStood } from "../core/standsStill";
import { accountColumn, onlyWhereAccounts, onlyWhereNames, type KnownRows } from "./onlyWhereAccounts";
import type { StandingAccounts } from "./types";

/** Rows to a request. */
const PIECE = 200;

/**
 * Takes rows of accounts out of the table; of a plain range their names alone go, since what stands beside it would not
 * move along. Excel does so only while each of these accounts stands where it stood. A row that it cannot be asked for –
 * blank, hidden – is read in the request that takes it, and put back if it was another's by then.
 *
 * @param rows as indexes below the header
 * @throws SheetError "error.changedMeanwhile" where somebody moved rows: of the others none was taken.
 */
export async function takeRows(
  context: Excel.RequestContext,
  found: StandingAccounts,
  { names, visible }: KnownRows,
  rows: ReadonlySet<number>,
): Promise<void> {
  const { place } = found;
  // From the end, so that taking one leaves the places of the others as they are.
  const descending = [...rows].sort((a, b) => b - a);
  const left = [...names];
  for (let at = 0; at < descending.length; at += PIECE) {
    const piece = descending.slice(at, at + PIECE);
    const standing = { ...found, place: { ...place, area: { ...place.area, rowCount: left.length + 1 } } };
    await whereItStood(found.sheet, takePiece(context, standing, { names: left, visible }, piece));
    if (place.table) for (const row of piece) left.splice(row, 1);
    else for (const row of piece) left[row] = "";
  }
}

async function takePiece(
  context: Excel.RequestContext,
  found: StandingAccounts,
  known: KnownRows,
  descending: readonly number[],
): Promise<void> {
  const { area, table: standing } = found.place;
  const column = accountColumn(found);
  const sheet = context.workbook.worksheets.getItem(found.sheetId);
  const table = standing && context.workbook.tables.getItem(standing.id);
  const name = { column, columnCount: 1 };
  const cellsOf = (row: number) =>
    rangeOf(sheet, { ...area, ...(!table && name), row: area.row + 1 + row, rowCount: 1 });

  onlyWhereAccounts(context, found);
  const unsure = onlyWhereNames(context, found, known, descending).map((row) => ({
    row,
    cells: cellsOf(row).load("values,formulas"),
  }));
  for (const row of descending) {
    if (table) table.rows.getItemAt(row).delete();
    else cellsOf(row).values = [[""]];
  }
  await context.sync();

  const others = unsure.filter(({ row, cells: { values } }) => {
    const [line = []] = values as CellValue[][];
    return line[table ? column - area.column : 0] !== known.names[row];
  });
  if (others.length === 0) return;
  for (const { row, cells } of others.reverse()) {
    const line = asTyped(cells);
    if (table) table.rows.add(row, [line]);
    else cellsOf(row).values = [line];
  }
  await context.sync();
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: found.sheet } });
}

/** A row's cells as they have to be written to be what they were. */
function asTyped({ values, formulas }: Excel.Range): CellValue[] {
  const [line = []] = values as CellValue[][];
  const [typed = []] = formulas as CellValue[][];
  return line.map((value, at) => (typed[at] === value ? asWritten(value) : (typed[at] ?? "")));
}
