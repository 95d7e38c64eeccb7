/** The door of the only room that names Excel: the workbook as the use cases need it. */
export { accountsReferences } from "./accounts/accountsReferences";
export { accountsStand } from "./accounts/accountsStand";
export type { AccountCalled } from "./accounts/types";
export { goToAccounts } from "./accounts/goToAccounts";
export { readAccountRow, readActiveAccountRow } from "./accounts/readAccountRow";
export { readAccountsByHand } from "./accounts/readAccountsByHand";
export { selectedAccounts } from "./accounts/selectedAccounts";
export { standingAccounts } from "./accounts/standingAccounts";
export { applyOutput, type Applied } from "./apply/applyOutput";
export { isStillByHand } from "./apply/isStillByHand";
export { repairRun, restoreLast, type Overtaken, type Restored } from "./apply/restoreRun";
export { applyFix } from "./fix/applyFix";
export type { FixRecord } from "./fix/fixRecord";
export { putBackFix, whereFixed } from "./fix/putBackFix";
export { writeIssues } from "./issues/writeIssues";
export { shownText } from "./core/shownText";
export { SheetError } from "./core/sheetError";
export { addressOf } from "./core/address";
export { rowBytes } from "./core/payload";
export { readLastFound, readLastRun, writeLastRun, type LastRun } from "./journal/lastRun";
export { liveRuns, type LiveRuns } from "./journal/liveRuns";
export { thisRunner } from "./journal/runner";
export type { Runner } from "./journal/types";
export type { RowIdentity, RowPrints } from "./identity/types";
export { applyReport, mustTakeReport } from "./report/applyReport";
export { columnReferences, type ReferencedColumn } from "./report/references";
export type { WrittenPage } from "./report/showPage";
export { changeKept, readKept } from "./store/settingsStore";
export type { Kept } from "./store/keptDocument";
export type { LogLeft } from "./store/forgetRun";
export { readLog } from "./store/readLog";
export { writeLog } from "./store/writeLog";
export { readActiveRow } from "./rows/readActiveRow";
export { goTo } from "./rows/goTo";
export { selectedRows } from "./rows/selectedRows";
export type { AnswerCell } from "./rows/prepareAnswer";
export { writeSome } from "./rows/writeSome";
export {
  mappingFor,
  rememberedMapping,
  rememberMapping,
  withMapping,
  type HeaderMapping,
  type RememberedMapping,
} from "./store/mappingMemory";
export { differentRows } from "./identity/differentRows";
export { cellsPrint, rowPrints } from "./identity/rowPrints";
export { onDataChange } from "./session/onDataChange";
export { onRowChange } from "./session/onRowChange";
export { countsFrom1904 } from "./source/dateSystem";
export { openSource } from "./source/openSource";
export { refreshSource, type RefreshedSource } from "./source/refreshSource";
export { readCells, readColumns, type ReadColumns } from "./source/readColumns";
export { adoptBlocks } from "./source/strayBlocks";
export type { DataRows, OpenedSource, OtherPlace, PlaceChoice, Source, SourceChoice } from "./source/types";
