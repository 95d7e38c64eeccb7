import { IUndoRedoService } from "@univerjs/core";
import {
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { hasFormula, numericKeys } from "./touched";
import type { CellBlock } from "./touched";
import { execute } from "../univer/context";
import type { SheetContext } from "../univer/context";

/** The most cells that a person can take back at once: what was there before is copied cell by cell. */
const UNDOABLE_CELLS = 50_000;

/** A write after which Univer does not search the workbook for formulas; nothing else depends on this trigger. */
const WITHOUT_FORMULAS = SetRangeCustomMetadataCommand.id;

/** Writes a block of cells at once. In the grid it can be undone, like a person's own edit. */
export function writeBlock(sheet: SheetContext, cellValue: CellBlock): void {
  const params = { unitId: sheet.unitId, subUnitId: sheet.sheetId, cellValue };
  const free = !sheet.calculation.hasCellFormulas && !hasFormula(cellValue);
  carryOut(sheet, free ? { ...params, trigger: WITHOUT_FORMULAS } : params);
}

/**
 * The same for looks alone. Univer is told so: else it would search the whole workbook for formulas, and take
 * those that are not calculated yet for deleted.
 */
export function writeLooks(sheet: SheetContext, cellValue: CellBlock): void {
  carryOut(sheet, {
    unitId: sheet.unitId,
    subUnitId: sheet.sheetId,
    cellValue,
    trigger: SetStyleCommand.id,
  });
}

function carryOut(sheet: SheetContext, params: ISetRangeValuesMutationParams): void {
  const { unitId, injector } = sheet;
  if (!sheet.recordsUndo) {
    execute(sheet, SetRangeValuesMutation.id, params);
    return;
  }
  const undoService = injector.get(IUndoRedoService);
  if (sizeOf(params.cellValue ?? {}) > UNDOABLE_CELLS) {
    // Taking back what came before such a write would put old cells among its new ones.
    undoService.clearUndoRedo(unitId);
    execute(sheet, SetRangeValuesMutation.id, params);
    return;
  }
  const before = injector.invoke(SetRangeValuesUndoMutationFactory, params);
  execute(sheet, SetRangeValuesMutation.id, params);
  undoService.pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
}

function sizeOf(block: CellBlock): number {
  return numericKeys(block).reduce((sum, row) => sum + Object.keys(block[row] ?? {}).length, 0);
}
