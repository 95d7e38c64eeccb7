import type { CellFix, Fix } from "../../engine";
import { openTarget } from "../apply/target";
import { inExcel } from "../core/inExcel";
import { setNumberFormat } from "../core/numberFormat";
import { runsOf, splitBy, type Run } from "../core/runs";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells, type CellBlock } from "../core/writeCells";
import { readCellsAsTyped } from "./readCellsAsTyped";
import type { DataRows, Source } from "../source/types";

/** What a fix replaced in the user's own cells, so that one click takes it back. Plain data. */
export interface FixRecord {
  sheetId: string;
  /** Column of the sheet, from 0. */
  column: number;
  cells: readonly FixedCell[];
}

interface FixedCell {
  /** Row of the sheet, from 0. */
  row: number;
  before: string;
  after: CellFix["after"];
  numberFormat: string;
}

export interface FixOutcome {
  record: FixRecord;
  /** Cells that were left alone: a formula stands in them, or somebody changed them meanwhile. */
  left: number;
}

/**
 * Carries out a fix that the person has seen and asked for: the only cells of theirs that are touched are those of
 * the preview that still hold what the preview showed. A cell formatted as text becomes General where it gets a
 * number, since it would stay a text otherwise.
 *
 * @throws SheetError where the sheet is protected, or the rows are no longer where they were read.
 */
export function applyFix(source: Source, rows: DataRows, fix: Fix): Promise<FixOutcome> {
  const column = source.area.column + fix.columnIndex;
  return inExcel(async (context) => {
    const { sheet, filtered } = await openTarget(context, source, rows);
    const standing = await readCellsAsTyped(source.sheetId, rows, column);
    const cells = fix.cells.flatMap(({ line, before, after }): FixedCell[] =>
      standing.formulas[line] === before
        ? [
            {
              row: rows.firstRow + line,
              before,
              after,
              numberFormat: standing.numberFormats[line] ?? "General",
            },
          ]
        : [],
    );
    const visible = filtered
      ? askVisibleRows(sheet, { row: rows.firstRow, column, rowCount: rows.rowCount, columnCount: 1 })
      : null;
    if (visible) await context.sync();
    const runs = splitBy(visible?.() ?? [], rows.rowCount);

    const asTexts = cells.filter(
      ({ after, numberFormat }) => typeof after === "number" && numberFormat === "@",
    );
    for (const { start, count } of runsOf(asTexts.map(({ row }) => row)))
      setNumberFormat(sheet.getRangeByIndexes(start, column, count, 1), "General");
    await writeCells(context, source.sheetId, blocksOf(cells, column, rows.firstRow, runs));
    await context.sync();
    return { record: { sheetId: source.sheetId, column, cells }, left: fix.cells.length - cells.length };
  });
}

/** Neighbours together, but never across the border of what a filter shows. */
function blocksOf(
  cells: readonly FixedCell[],
  column: number,
  firstRow: number,
  rowRuns: readonly Run[],
): CellBlock[] {
  const byRow = new Map(cells.map((cell) => [cell.row, cell.after]));
  return rowRuns.flatMap((run) => {
    const first = firstRow + run.start;
    const rows = cells.map(({ row }) => row).filter((row) => row >= first && row < first + run.count);
    return runsOf(rows).map(({ start, count }) => ({
      row: start,
      column,
      columns: [Array.from({ length: count }, (_, at) => byRow.get(start + at) ?? "")],
      from: 0,
      rowCount: count,
    }));
  });
}
