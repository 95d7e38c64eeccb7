import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { IDisposable } from "@univerjs/core";
import { readCell } from "../cells/readCell";
import { changesContent, onlyCell } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import type { BaseContext } from "../univer/context";
import type { CellValue } from "../types";

/** By the block that a mutation is about to write. */
const known = new WeakMap<CellBlock, CellValue>();

/** Remembers what single cells hold before they are written: once Univer has written them, it is gone. */
export function watchSingleCells({ commands, workbook }: BaseContext): IDisposable {
  /** Of a formula Univer first writes a note for itself, over the value that was there. */
  let noted: { readonly place: string; readonly value: CellValue } | null = null;
  return commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const only = cellValue && onlyCell(cellValue);
    if (!only || !changesContent(only.cell)) return;
    const matrix = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix();
    const place = `${subUnitId} ${only.row} ${only.column}`;
    const value = noted?.place === place ? noted.value : readCell(matrix?.[only.row]?.[only.column]);
    noted = options?.fromFormula ? { place, value } : null;
    known.set(cellValue, value);
  });
}

/** What the only cell of a block held; undefined for blocks of several cells, or of looks alone. */
export function valueBefore(block: CellBlock): CellValue | undefined {
  return known.get(block);
}
