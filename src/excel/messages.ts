/** Every sentence that the Excel room can say, by id; they report what the workbook did not allow. */
export type ExcelMessageId =
  | "error.accessDenied"
  | "error.busy"
  | "error.cellEdit"
  | "error.cellsBelowTable"
  | "error.cellsRightOfTable"
  | "error.cellsWouldMove"
  | "error.changedMeanwhile"
  | "error.conflict"
  | "error.connection"
  | "error.emptySheet"
  | "error.excel"
  | "error.filterMovedCells"
  | "error.formulaInAnswer"
  | "error.hiddenColumns"
  | "error.hiddenRightOfTable"
  | "error.insertConflict"
  | "error.mergedCells"
  | "error.mergedRightOfTable"
  | "error.nameNotFound"
  | "error.noRoom"
  | "error.notAsWritten"
  | "error.notFound"
  | "error.notPutBack"
  | "error.notSupported"
  | "error.otherRun"
  | "error.ownSheet"
  | "error.protectedSheet"
  | "error.protectedWorkbook"
  | "error.rowTooLarge"
  | "error.rowsEdited"
  | "error.rowsMoved"
  | "error.rowsSorted"
  | "error.rowsUnknown"
  | "error.selectionOutside"
  | "error.settingsNotKept"
  | "error.settingsTooLong"
  | "error.sheetNotFound"
  | "error.tableNotFound"
  | "error.unfinishedRun"
  | "error.validationRightOfTable";

/** A sentence of this room as data. */
export interface ExcelMessage {
  id: ExcelMessageId;
  values?: Record<string, string | number>;
}
