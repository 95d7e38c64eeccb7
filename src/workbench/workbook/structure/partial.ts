/** Cells that come, go or move without the rest of their rows and columns. */
import { IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { holdsArea, intersects, toRange } from "../area";
import { changeChartReferences } from "../charts/moveReferences";
import { breakReferences } from "./breakReferences";
import { movedReference, shiftedReference } from "./shiftedReference";
import { onActiveSheet } from "./onActiveSheet";
import { insertCellsDown, insertCellsRight, removeCellsLeft, removeCellsUp } from "./shiftCells";
import { ensureSize } from "./size";
import { liftFilters, tablesGo, tablesMove, tablesWithin } from "../tables/followMove";
import { tablesShift } from "../tables/followShift";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/** Makes room for `area`; what stands there, and all behind it, moves. */
export function insertCells(sheet: SheetContext, area: Area, shift: "Down" | "Right"): void {
  shiftBand(sheet, area, shift === "Down", 1, () => {
    if (shift === "Down") insertCellsDown(sheet, area);
    else insertCellsRight(sheet, area);
  });
  sheet.log.tell({ kind: "shift", sheetId: sheet.sheetId, change: "CellInserted", direction: shift, area });
}

/** Takes the cells of `area` out; what stands behind them closes up. */
export function deleteCells(sheet: SheetContext, area: Area, shift: "Up" | "Left"): void {
  ensureSize(sheet, area.row + area.rowCount, area.column + area.columnCount);
  shiftBand(sheet, area, shift === "Up", -1, () => {
    if (shift === "Up") removeCellsUp(sheet, area);
    else removeCellsLeft(sheet, area);
  });
  sheet.log.tell({ kind: "shift", sheetId: sheet.sheetId, change: "CellDeleted", direction: shift, area });
}

/** Does the work and takes what Univer does not know of along: tables of the band behind, charts' references. */
function shiftBand(sheet: SheetContext, area: Area, vertical: boolean, sign: 1 | -1, work: () => void): void {
  const { univerTables, log } = sheet;
  const by = vertical
    ? { rows: sign * area.rowCount, columns: 0 }
    : { rows: 0, columns: sign * area.columnCount };
  log.untold(() => {
    univerTables.around([sheet.sheetId], work);
    tablesShift(sheet, sheet.sheetId, area, by);
    univerTables.settle();
    const name = sheet.worksheet.getName();
    changeChartReferences(sheet, (reference) => shiftedReference(reference, name, area, vertical, sign));
  });
}

/**
 * Cuts an area out and puts it down elsewhere, on the same sheet or another; what refers to it follows, and tables
 * within it go along. The cells that were there are gone: what referred to them, and to nothing else, is #REF!, and
 * tables that lay wholly among them are no more.
 */
export function moveCells(
  from: SheetContext,
  area: Area,
  to: SheetContext,
  corner: Pick<Area, "row" | "column">,
): void {
  const target: Area = { ...area, ...corner };
  ensureSize(from, area.row + area.rowCount, area.column + area.columnCount);
  ensureSize(to, target.row + target.rowCount, target.column + target.columnCount);
  const { unitId, injector, commands, log, univerTables } = from;
  const moving = tablesWithin(from, from.sheetId, area);
  const covered = tablesWithin(to, to.sheetId, target).filter((entry) => !moving.includes(entry));
  const refusal = "The workbook refused to move cells.";
  log.untold(() => {
    breakCovered(from, area, to, target);
    tablesGo(to, covered);
    const filterAgain = liftFilters(from, moving);
    univerTables.around([from.sheetId, to.sheetId], () =>
      onActiveSheet(from, () => {
        const ranges = { fromRange: toRange(area), toRange: toRange(target) };
        const units = { fromUnitId: unitId, toUnitId: unitId };
        const sheets = { fromSubUnitId: from.sheetId, toSubUnitId: to.sheetId };
        const mutations = injector.invoke(
          getMoveRangeCommandMutations,
          { ...units, ...sheets, ...ranges },
          { includeSelection: false, includeAutoHeight: false },
        );
        if (!mutations) throw new Error(refusal);
        sequenceExecute(mutations.redos, commands);
      }),
    );
    tablesMove(from, to, moving, { rows: corner.row - area.row, columns: corner.column - area.column });
    filterAgain(to);
    const source = { name: from.worksheet.getName(), area };
    const destination = { name: to.worksheet.getName(), ...corner };
    changeChartReferences(from, (reference) => movedReference(reference, source, destination));
  });
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
  log.tell({ kind: "cells", sheetId: from.sheetId, areas: [area] });
  log.tell({ kind: "cells", sheetId: to.sheetId, areas: [target] });
}

/** A reference that also names cells that are moved, or others, stays. */
function breakCovered(from: SheetContext, area: Area, to: SheetContext, target: Area): void {
  const name = to.worksheet.getName().toLowerCase();
  const here = from.sheetId === to.sheetId;
  breakReferences(from, ({ sheet, area: cells }) => {
    if (cells === null || sheet?.toLowerCase() !== name || !holdsArea(target, cells)) return false;
    return !here || !intersects(area, cells);
  });
}
