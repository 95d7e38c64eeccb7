import type { CellValue } from "../../engine";
import { AREA, isInside, rangeOf } from "../core/area";
import { runsOf } from "../core/runs";
import type { StandingLog } from "./findLog";

/** What is not ours beside the lines of a log. */
export interface Beside {
  /** Lines with something of the person's in their row, by their place from the first line on. */
  noted: ReadonlySet<number>;
  /** The last row of the sheet in which something stands outside of the log's table; −1 = none. */
  lastOutside: number;
}

/**
 * Looks for cells of the person's in the rows of the log: in columns of theirs in its table, and beside it. A formula
 * that fills its whole column of the table is the column's, and says nothing of one line.
 */
export async function lookBeside(context: Excel.RequestContext, log: StandingLog): Promise<Beside> {
  const { area, own, table } = log;
  const sheet = context.workbook.worksheets.getItem(log.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  await context.sync();
  if (used.isNullObject) return { noted: new Set(), lastOutside: -1 };

  const ours = new Set(own.values());
  const others = Array.from({ length: used.columnCount }, (_, at) => used.columnIndex + at).filter(
    (column) => !ours.has(column),
  );
  const lines = { row: area.row + 1, rowCount: area.rowCount - 1 };
  const found = runsOf(others).map(({ start, count }) =>
    rangeOf(sheet, { ...lines, column: start, columnCount: count })
      .getUsedRangeOrNullObject(true)
      .load(`${AREA},formulasR1C1`),
  );
  await context.sync();
  const cells = found.filter(({ isNullObject }) => !isNullObject).flatMap(cellsIn);

  const end = area.row + area.rowCount + (table?.showTotals ? 1 : 0);
  const below = used.rowIndex + used.rowCount - 1;
  const outside = cells.filter(({ row, column }) => !isInside(area, row, column)).map(({ row }) => row);
  const isColumns = columnFormulas(
    cells.filter(({ row, column }) => isInside(area, row, column)),
    lines.rowCount,
  );
  return {
    noted: new Set(cells.filter((cell) => !isColumns(cell)).map(({ row }) => row - lines.row)),
    lastOutside: Math.max(-1, below >= end ? below : -1, ...outside),
  };
}

interface Cell {
  row: number;
  column: number;
  formula: CellValue;
}

function cellsIn({ rowIndex, columnIndex, formulasR1C1 }: Excel.Range): Cell[] {
  return (formulasR1C1 as CellValue[][]).flatMap((line, row) =>
    line.flatMap((formula, at) =>
      formula === "" ? [] : [{ row: rowIndex + row, column: columnIndex + at, formula }],
    ),
  );
}

/** Whether a cell has the one formula that fills its column. */
function columnFormulas(cells: readonly Cell[], rowCount: number): (cell: Cell) => boolean {
  const byColumn = new Map<number, Map<CellValue, number>>();
  for (const { column, formula } of cells) {
    const counts = byColumn.get(column) ?? new Map<CellValue, number>();
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
    byColumn.set(column, counts);
  }
  return ({ column, formula }) =>
    typeof formula === "string" && formula.startsWith("=") && byColumn.get(column)?.get(formula) === rowCount;
}
