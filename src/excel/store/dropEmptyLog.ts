import type { CellValue } from "../../engine";
import { logName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { takeSheetAway } from "../core/takeSheetAway";
import { findLog, type LogSheet, type LogSource } from "./findLog";
import { readOwnState } from "./logState";
import { askWaiting, letWait } from "./waitingState";

/**
 * Takes the sheet of a tier log away that has no line any more, since the run that wrote the first one was taken back;
 * the state waits again in the workbook's settings. What a person put on the sheet keeps it there.
 *
 * @returns the name of a sheet that stays for what is the person's; null where there is none, or it is the state's.
 */
export function dropEmptyLog(source: LogSource): Promise<string | null> {
  return inExcel(async (context) => {
    const readWaiting = askWaiting(context);
    const found = await findLog(context, source);
    if (!found) return null;
    const cells = await readOwnState(context, found);
    const waiting = await letWait(context, readWaiting(), source, cells);
    if (!waiting) return null;
    const isOurs = ({ rowIndex, columnIndex, formulas }: Excel.Range): boolean =>
      (formulas as CellValue[][]).every((line, row) =>
        line.every(
          (cell, at) => cell === "" || isOwnCell(found, rowIndex + row, columnIndex + at, cells.length),
        ),
      );
    const own = { isOurs, ...(found.table && { ownTable: found.table.id }) };
    if (!(await takeSheetAway(context, found.sheetId, own))) {
      await letWait(context, waiting, source, []);
      return found.sheet;
    }
    const { worksheets } = context.workbook;
    worksheets.getItem(source.sheetId).names.getItemOrNullObject(logName(source.block)).delete();
    await context.sync();
    return null;
  });
}

/** A header of ours, or a cell of the state. */
function isOwnCell({ area, own, state }: LogSheet, row: number, column: number, stateCells: number): boolean {
  const isHeader = row === area?.row && [...own.values()].includes(column);
  const isState =
    state !== null && row === state.row && column >= state.column && column < state.column + stateCells;
  return isHeader || isState;
}
