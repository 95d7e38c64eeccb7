import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { readCell } from "../cells/readCell";
import { asExcelFormats } from "./resultFormats";
import { areasOf } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import type { Context } from "../univer/context";
import type { Area } from "../types";

interface Results {
  /** Cells whose value the calculation changed, since the last call. */
  take(): [sheetId: string, areas: Area[]][];
  dispose(): void;
}

/**
 * Formula cells get their cached value saved, so a calculation that changes one touches the file. Whether it
 * changed can only be seen before Univer applies the result.
 */
export function recalculatedAreas(context: Context): Results {
  let found: [string, Area[]][] = [];
  const listening = context.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const matrix = context.workbook.getSheetBySheetId(subUnitId)?.getCellMatrix().getMatrix();
    if (!cellValue || !matrix) return;
    const changed: CellBlock = {};
    for (const row in cellValue) {
      const line = cellValue[row];
      for (const column in line) {
        const cell = matrix[Number(row)]?.[Number(column)];
        asExcelFormats(context, line[Number(column)], cell);
        const before = readCell(cell);
        if (before !== readCell(line[Number(column)])) (changed[Number(row)] ??= {})[Number(column)] = {};
      }
    }
    found.push([subUnitId, areasOf(changed, () => true)]);
  });
  return {
    take() {
      const taken = found;
      found = [];
      return taken;
    },
    dispose: () => listening.dispose(),
  };
}
