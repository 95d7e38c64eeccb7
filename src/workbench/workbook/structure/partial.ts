/** Cells that come, go or move without the rest of their rows and columns. */
import { IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { intersects, toRange } from "../area";
import { changeChartReferences } from "../charts/moveReferences";
import { movedReference, shiftedReference } from "./shiftedReference";
import { onActiveSheet } from "./onActiveSheet";
import { insertCellsDown, insertCellsRight, removeCellsLeft, removeCellsUp } from "./shiftCells";
import { ensureSize } from "./size";
import { fullArea } from "../tables/registry";
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
  const { tables, univerTables, log } = sheet;
  const by = sign * (vertical ? area.rowCount : area.columnCount);
  const at = vertical ? area.row : area.column;
  const moving = tables.onSheet(sheet.sheetId).filter((entry) => {
    const table = fullArea(entry);
    const inBand = vertical
      ? table.column >= area.column && table.column + table.columnCount <= area.column + area.columnCount
      : table.row >= area.row && table.row + table.rowCount <= area.row + area.rowCount;
    return inBand && (vertical ? table.row : table.column) >= at + (sign < 0 ? -by : 0);
  });
  log.untold(() => {
    univerTables.around(sheet.sheetId, work);
    for (const entry of moving) {
      entry.area = vertical
        ? { ...entry.area, row: entry.area.row + by }
        : { ...entry.area, column: entry.area.column + by };
      univerTables.settleLater(entry);
    }
    univerTables.settle();
    if (moving.length > 0) log.journal.markPart(sheet.sheetId, "tables");
    const name = sheet.worksheet.getName();
    changeChartReferences(sheet, (reference) => shiftedReference(reference, name, area, vertical, sign));
  });
}

/**
 * Cuts an area out and puts it down elsewhere, on the same sheet or another; what refers to it follows. Tables
 * within it go along on the same sheet only.
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
  const { unitId, injector, commands, log, univerTables, tables } = from;
  const here = from.sheetId === to.sheetId;
  const moving = tables.onSheet(from.sheetId).filter((entry) => here && holdsArea(area, fullArea(entry)));
  const refusal = "The workbook refused to move cells.";
  log.untold(() => {
    univerTables.around(from.sheetId, () =>
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
    for (const entry of moving) {
      const { row, column } = entry.area;
      entry.area = {
        ...entry.area,
        row: row + corner.row - area.row,
        column: column + corner.column - area.column,
      };
      univerTables.settleLater(entry);
      log.journal.markPart(from.sheetId, "tables");
    }
    univerTables.settle();
    const source = { name: from.worksheet.getName(), area };
    const destination = { name: to.worksheet.getName(), ...corner };
    changeChartReferences(from, (reference) => movedReference(reference, source, destination));
  });
  injector.get(IUndoRedoService).clearUndoRedo(unitId);
  log.tell({ kind: "cells", sheetId: from.sheetId, areas: [area] });
  log.tell({ kind: "cells", sheetId: to.sheetId, areas: [target] });
}

function holdsArea(outer: Area, inner: Area): boolean {
  return (
    intersects(outer, inner) &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
