import type { ExcelMessage, ExcelMessageId } from "../excel/messages";
import type { Message } from "../engine";

/** Every sentence that the use cases themselves can say, by id. */
type OwnAppMessageId =
  | "error.cardChanged"
  | "error.chosenDoNotRun"
  | "error.columnGone"
  | "error.logColumnsLost"
  | "error.noAccountNamed"
  | "error.noLineLeft"
  | "error.noModelChosen"
  | "error.noQuestion"
  | "error.overtaken"
  | "error.nothingToClassify"
  | "error.tagNeedsAnswers"
  | "error.unanswered"
  | "error.unexpected"
  | "error.untilOver"
  | "error.valuesLost"
  | "kept.damaged"
  | "kept.invalid"
  | "kept.newer"
  | "log.notKept"
  | "baseline.notKept"
  | "place.cells"
  | "place.name"
  | "place.selection"
  | "place.sheet"
  | "place.table"
  | "run.choicesNotKept"
  | "run.editedMeanwhile"
  | "run.notRepaired"
  | "run.repairLost"
  | "run.repairUnknown"
  | "run.repaired";

/** What is said once a run was taken back, in the report and in the pane; a page opens without it. */
export type RestoreMessageId =
  | "report.takenBack"
  | "restore.accountsUnknown"
  | "restore.columnsLeft"
  | "restore.logLeft"
  | "restore.reportLeft"
  | "restore.rowsLeft"
  | "restore.sheetLeft";

/** What is said of a report or a list of issues that is not where a person expects it. */
export type PageMessageId = "page.hidden" | "page.left";

/** Sentences of the use cases and of the Excel room under them: what `app.ts` and `further/writing.ts` of a language hold. */
export type AppMessageId = OwnAppMessageId | ExcelMessageId;

/** Of these, what only a change to the workbook can come to: a page learns their words with the use cases. */
export type WritingMessageId = Extract<
  AppMessageId,
  | "error.cardChanged"
  | "error.cellsNotFound"
  | "error.cellsWouldMove"
  | "error.cellsWouldMoveBack"
  | "error.cellsWouldMoveByTotals"
  | "error.columnsBesideTable"
  | "error.formulaInTheWay"
  | "error.hiddenSheet"
  | "error.logColumnsLost"
  | "error.overtaken"
  | "error.valuesLost"
  | "run.choicesNotKept"
>;

/** Any sentence that can come out of a use case. */
export type AppMessage =
  | Message
  | ExcelMessage
  | {
      id: OwnAppMessageId | RestoreMessageId | PageMessageId;
      values?: Record<string, string | number | Message | readonly string[]>;
    }
  | { id: "text.twoSentences"; values: { first: AppMessage; second: AppMessage } };

/** Turns a message of any room into a sentence of the user's language. */
export type AppSay = (message: AppMessage) => string;
