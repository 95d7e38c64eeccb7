import type { AppMessageId, WritingMessageId } from "../../app/messages";
import type { Words } from "../words";

/** Sentences of the use cases and of the Excel room: what happened, where, what to do. */
export const app = {
  "error.accessDenied":
    "Excel does not allow the change: the workbook is read-only or a part of it is protected. Remove the protection or save a copy, then run again.",
  "error.busy": "Excel is busy and refused several times. Wait a minute, then run again.",
  "error.cellEdit": "A cell is being edited. Press Enter or Esc in the sheet, then run again.",
  "error.cellsBelowTable":
    "Table “{{table}}” needs {{count, number}} free rows below it, but {{address}} is in use. Move those cells, then run again.",
  "error.cellsRightOfTable":
    "Table “{{table}}” needs {{count, number}} free columns on its right, but {{address}} is in use. Move those cells or insert columns there, then run again.",
  "error.changedMeanwhile":
    "“{{sheet}}” was changed while it was being read. Nothing was written. Run again.",
  "error.conflict": "Someone else changed the same cells at the same moment. Run again.",
  "error.connection": "Excel did not answer. Check the connection, then run again.",
  "error.emptySheet": "“{{sheet}}” is empty here. Open the sheet with your accounts, or select them.",
  "error.excel": "Excel refused: {{message}} ({{code}}). Nothing else was changed.",
  "error.filterMovedCells":
    "The filter on “{{sheet}}” put values into wrong rows; the old values were put back. Clear the filter, then run again.",
  "error.formulaInAnswer":
    "{{column}}, row {{row}}, holds a formula, which stays as it is. Change what the formula refers to.",
  "error.columnGone": "“{{sheet}}” no longer has that column. Classify again to write it anew.",
  "error.hiddenColumns":
    "The columns of “{{sheet}}” from {{column}} on are hidden, and the results need {{count, number}} that can be seen. Unhide them (Home › Format › Hide & Unhide), then run again.",
  "error.hiddenRightOfTable":
    "Table “{{table}}” needs {{count, number}} columns on its right, but columns in {{address}} are hidden. Unhide them (Home › Format › Hide & Unhide), then run again.",
  "error.insertConflict":
    "Excel could not make room: another table, merged cells or a formula that fills several cells is in the way. Move it away from your table, then run again.",
  "error.mergedCells":
    "{{address}} on “{{sheet}}” are merged cells, which take one value only. Unmerge them (Home › Merge & Center), then run again.",
  "error.mergedRightOfTable":
    "Table “{{table}}” needs {{count, number}} free columns on its right, but {{address}} are merged cells. Unmerge them (Home › Merge & Center), then run again.",
  "error.nameNotFound":
    "There is no name “{{name}}” that refers to cells of one sheet. Choose another place.",
  "error.noAccountNamed":
    "None of the {{count, number}} rows of “{{sheet}}” names an account in “{{column}}”. Fill in the accounts, or group by another column.",
  "error.noAccountNamed_one":
    "The only row of “{{sheet}}” names no account in “{{column}}”. Fill in the account, or group by another column.",
  "error.noLineLeft":
    "None of the {{count, number}} rows of “{{sheet}}” meets the conditions (where) and filters. Change a condition, or clear the filter.",
  "error.noLineLeft_one":
    "The only row of “{{sheet}}” does not meet the conditions (where) and filters. Change a condition, or clear the filter.",
  "error.noQuestion":
    "There is no open question to answer in this row. Select a row whose Next step is a question.",
  "error.noRoom":
    "“{{sheet}}” has no {{count, number}} free columns right of your data. Delete columns that you do not need, then run again.",
  "error.notAsWritten":
    "Excel did not keep what was written on “{{sheet}}”, row {{row}}; the old values were put back. Unmerge the cells there if some are merged, then run again.",
  "error.notFound":
    "Something that was there a moment ago is gone: a sheet, table or column was deleted or renamed. Run again.",
  "error.otherRun":
    "“{{sheet}}” is being classified right now, by someone else or in another tab or window of yours. Nothing was written. Run again when that run has ended.",
  "error.notPutBack":
    "The run on “{{sheet}}” was interrupted, and the old values could not be put back yet. Press “Restore previous values” when Excel answers again.",
  "error.notSupported":
    "This version of Excel cannot do this: {{message}}. Update Excel, or use Excel on the web.",
  "error.chosenDoNotRun":
    "Nothing to classify on “{{sheet}}”: none of the chosen models runs. {{lacks}} Columns found: {{headers}}.",
  "error.noModelChosen": "No model is chosen, so there is nothing to classify by: choose at least one.",
  "error.nothingToClassify":
    "Nothing to classify on “{{sheet}}”: no column says who needs it or can pay (Need, Budget), and none holds a figure to rank by (Revenue). Say which column is which. Columns found: {{headers}}.",
  "error.ownSheet": "“{{sheet}}” is a report of this add-in. Choose the sheet with your accounts instead.",
  "error.protectedSheet":
    "“{{sheet}}” is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet), then try again.",
  "error.protectedWorkbook":
    "The workbook is protected against new sheets, and one has to be added, so nothing was written. Unprotect it (Review › Protect Workbook), then run again.",
  "error.rowsEdited":
    "{{count, number}} rows of “{{sheet}}” were edited during the run, the first is row {{row}}. The old values stand. Run again.",
  "error.rowsEdited_one":
    "Row {{row}} of “{{sheet}}” was edited during the run. The old values stand. Run again.",
  "error.rowsMoved":
    "Rows of “{{sheet}}” were inserted, deleted or renamed during the run, from row {{row}} on. The old values stand. Run again.",
  "error.rowsSorted":
    "“{{sheet}}” was sorted during the run, from row {{row}} on. The old values stand. Run again.",
  "error.rowsUnknown":
    "The rows of “{{sheet}}” have changed so much that the old values cannot be matched with them, so they were not put back. Classify again instead.",
  "error.rowTooLarge":
    "One row holds more than Excel can send at once. Shorten its longest text, then run again.",
  "error.selectionOutside": "No account is selected. Select its row in “{{sheet}}”, then choose the tier.",
  "error.settingsNotKept":
    "The workbook did not keep the choice of columns. The tiers are written; choose the columns again next time.",
  "error.settingsTooLong":
    "The settings are too long to be kept in the workbook ({{most, number}} KB at most). The tiers are written; shorten the conditions, or keep the settings as a file.",
  "error.sheetNotFound": "There is no sheet “{{sheet}}”. Sheets found: {{sheets}}.",
  "error.tableNotFound": "There is no table “{{table}}”. Tables found: {{tables}}.",
  "error.tagNeedsAnswers":
    "A tier needs answers to stand beside: “{{sheet}}” has no column for Need or Budget. Say which column it is.",
  "error.validationRightOfTable":
    "Table “{{table}}” needs {{count, number}} free columns on its right, but rules of yours for {{address}} say what may be typed there. Clear them (Data › Data Validation) or insert columns there, then run again.",
  "error.unanswered":
    "Excel does not answer. When it does again, reopen the pane: values that were half written are then put back.",
  "error.unfinishedRun":
    "The last run on “{{sheet}}” was cut off, and its old values are not back yet. Look again, or reopen the pane; then run again.",
  "error.unexpected":
    "Something went wrong in the add-in: {{detail}}. Your data is unchanged where nothing was written. Run again.",
  "error.untilOver":
    "The last day, {{until}}, is over: the list is judged as of {{asOf}}. Choose a later day.",
  "kept.damaged":
    "The settings kept in this workbook are damaged and were left alone. The standard settings apply.",
  "kept.invalid":
    "The settings kept in this workbook cannot be used and were left alone; the standard settings apply. {{problem}}",
  "kept.newer":
    "The settings kept in this workbook come from a newer version of Vital Few and were left alone. The standard settings apply.",
  "baseline.notKept":
    "What was written stands, but the workbook could not note it, so that later sessions may take it for a change of yours: {{why}}",
  "log.notKept": "The tiers are written, but their changes could not be noted in the tier log: {{why}}",
  "place.cells": "{{address}}: {{headings}}",
  "place.name": "Name {{name}}, {{address}}",
  "place.selection": "Selected cells",
  "place.sheet": "Sheet {{name}}",
  "place.table": "Table {{name}}",
  "run.editedMeanwhile":
    "{{count, number}} rows of “{{sheet}}” were edited during the run; their results are those of before. Run again.",
  "run.editedMeanwhile_one":
    "One row of “{{sheet}}” was edited during the run; its results are those of before. Run again.",
  "run.notRepaired":
    "The last run on “{{sheet}}” was cut off. Its old values could not be put back: {{reason}}",
  "run.repairLost":
    "The last run on “{{sheet}}” was cut off, and its old values are not in this file. Classify again to complete it.",
  "run.repairUnknown":
    "The last run on “{{sheet}}” was cut off, and its rows have changed too much to put the old values back. Classify again.",
  "run.repaired": "The last run on “{{sheet}}” was cut off; the values of before are back.",
} satisfies Words<Exclude<AppMessageId, WritingMessageId>>;
