import type { CellValue } from "../../engine";
import { addressOf } from "../core/address";
import { intersection, rangeOf, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import type { OwnColumn } from "../source/types";
import type { Standing } from "./askStanding";
import type { Target } from "./target";

/**
 * Formulas in columns of ours, by column and by row from the first data row. They are in R1C1 style: sorted elsewhere,
 * each still looks at its own row.
 */
export type TheirFormulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** So many formulas are read in one go: of some hundred characters each. */
const CELLS = 20_000;

/** Reads the formulas of cells that hold some. */
export async function theirFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  firstRow: number,
): Promise<TheirFormulas> {
  const found = new Map<number, Map<number, string>>();
  let pending: Excel.Range[] = [];
  let cells = 0;
  const read = async () => {
    await context.sync();
    for (const { rowIndex, columnIndex, formulasR1C1 } of pending)
      (formulasR1C1 as CellValue[][]).forEach((line, row) =>
        line.forEach((formula, at) => {
          const column = found.get(columnIndex + at) ?? new Map<number, string>();
          found.set(columnIndex + at, column.set(rowIndex + row - firstRow, String(formula)));
        }),
      );
    pending = [];
    cells = 0;
  };
  for (const area of areas.flatMap(cutByRows)) {
    if (cells > 0 && cells + area.rowCount * area.columnCount > CELLS) await read();
    pending.push(rangeOf(sheet, area).load("rowIndex,columnIndex,formulasR1C1"));
    cells += area.rowCount * area.columnCount;
  }
  if (pending.length > 0) await read();
  return found;
}

function cutByRows(area: Area): Area[] {
  const most = Math.max(1, Math.floor(CELLS / area.columnCount));
  return Array.from({ length: Math.ceil(area.rowCount / most) }, (_, at) => ({
    ...area,
    row: area.row + at * most,
    rowCount: Math.min(most, area.rowCount - at * most),
  }));
}

/**
 * Rows that a plain list has come to cover may hold a formula of the user's in a column of ours: a figure that they
 * placed below the list, or a total that reads as an account. A table's own rows get it from Excel, which fills a column
 * with the formula that was typed into it once.
 *
 * @throws SheetError where one stands there.
 */
export function mustNotCoverFormulas(
  { source, rows, table }: Pick<Target, "source" | "rows" | "table">,
  own: Iterable<OwnColumn>,
  { formulas, spilled }: Standing,
): void {
  if (table) return;
  const end = rows.firstRow + rows.rowCount;
  for (const { id, column, lastRow } of own) {
    if (id === "setByHand" || lastRow + 1 >= end) continue;
    const fresh: Area = { row: lastRow + 1, column, rowCount: end - lastRow - 1, columnCount: 1 };
    const [cell] = [...formulas, ...spilled].flatMap((area) => intersection(area, fresh) ?? []);
    if (!cell) continue;
    const values = { sheet: source.sheet, address: addressOf(cell), row: cell.row + 1 };
    throw new SheetError({ id: "error.formulaInTheWay", values });
  }
}
