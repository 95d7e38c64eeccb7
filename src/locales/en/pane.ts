import type { PaneMessageId } from "../../taskpane/messages";
import type { Words } from "../words";

/** Words of the task pane. Headers and names are the user's own and stay as written. */
export const pane = {
  "pane.title": "Vital Few",
  "language.label": "Language",

  "source.table": "Table {{name}}",
  "source.range": "{{sheet}}, {{address}}",
  "source.size": "{{count, number}} accounts, {{columns, number}} columns",
  "source.size_one": "1 account, {{columns, number}} columns",
  "source.change": "Change",
  "source.useSelection": "Use the selection",
  "source.lookAgain": "Look again",
  "source.looking": "Looking at the workbook…",

  "empty.title": "No table found",
  "empty.remedy":
    "Select a cell in your list of accounts – a header row with the accounts below it – and look again.",
  "empty.rows": "There is a header row but no account below it. Add accounts, then look again.",
  "empty.noExcel": "This page works inside Excel. Open it from the Vital Few tab of the ribbon.",

  "mapping.check": "Please check {{count, number}} columns",
  "mapping.check_one": "Please check 1 column",
  "mapping.checkHint": "The headers leave it open what these columns hold.",
  "mapping.reads": "Reads {{names, list}}.",
  "mapping.show": "Show columns",
  "mapping.hide": "Hide columns",
  "mapping.none": "No such column",
  "mapping.choose": "Choose a column",
  "mapping.noSamples": "no values",
  "mapping.rankBy": "Rank by",
  "mapping.without.readiness": "Without {{names, list(type: disjunction)}} there are no tiers.",
  "mapping.without.readinessPart":
    "Without {{names, list(type: disjunction)}} some tiers stay open questions.",
  "mapping.without.abc":
    "Without {{names, list(type: disjunction)}} there are no ABC classes and no 80/20 figures.",
  "mapping.nothingRuns":
    "Choose a column for Need or Budget to get tiers, or one for Revenue to get ABC classes.",

  "run.classify": "Classify {{count, number}} accounts",
  "run.classify_one": "Classify 1 account",
  "run.again": "Classify again",
  "run.read": "Reading {{done, number}} of {{count, number}}",
  "run.compute": "Computing {{count, number}} accounts",
  "run.compute_one": "Computing 1 account",
  "run.write": "Writing {{done, number}} of {{count, number}}",
  "run.started": "Starting…",
  "run.cancel": "Cancel",
  "run.cancelling": "Cancelling…",
  "run.cancelled": "Cancelled. The sheet is as it was before.",

  "result.title": "Result",
  "result.stale": "The sheet has changed since. Classify again to bring these figures up to date.",
  "result.mix": "Accounts by tier",
  "result.tierCount": "{{tier}} {{count, number}}",
  "result.classes": "ABC by {{measure}}",
  "result.classShares": "{{count, number}} accounts, {{share, percent}} of the value",
  "result.classShares_one": "1 account, {{share, percent}} of the value",
  "result.attention": "Needs attention",
  "result.attentionNone": "Nothing needs attention.",
  "result.waiting": "{{count, number}} accounts wait for {{question}}",
  "result.waiting_one": "1 account waits for {{question}}",
  "result.unreadable": "{{count, number}} cells of {{column}} could not be read",
  "result.unreadable_one": "1 cell of {{column}} could not be read",
  "result.tied": "{{count, number}} accounts tie across a line",
  "result.goToRow": "Row {{row, number(useGrouping: false)}}",
  "result.goToCell": "Go to cell",
  "result.goToNext": "Go to the next of {{count, number}} rows",
  "result.goToNext_one": "Go to the row",
  "result.showColumns": "Show the columns written",
  "result.more": "Show {{count, number}} more",
  "result.more_one": "Show 1 more",

  "report.write": "Write report",
  "report.again": "Write report again",
  "report.written": "The report is on sheet “{{sheet}}”.",

  "restore.button": "Restore previous values",
  "restore.done": "The previous values are back.",
  "restore.nothing": "There is nothing to put back.",

  "card.label": "Selected account",
  "card.unnamed": "Row {{row, number(useGrouping: false)}}",
  "card.noTier": "Open question",
  "card.byHand": "set by hand",
  "card.abc": "ABC class {{class}}",
  "card.column": "Answer for column “{{header}}”",
  "card.yes": "Yes",
  "card.no": "No",
  "card.setByHand": "Set by hand",
  "card.setRowsByHand": "Set {{count, number}} selected rows by hand",
  "card.setTo": "Set to {{tier}} by hand: {{name}}",
  "card.automatic": "Automatic",

  "tag.set": "{{count, number}} accounts are now {{tier}}, set by hand.",
  "tag.set_one": "1 account is now {{tier}}, set by hand.",
  "tag.cleared": "{{count, number}} accounts are automatic again.",
  "tag.cleared_one": "1 account is automatic again.",

  "problem.unexpected":
    "Something went wrong inside Vital Few. Undo brings your sheet back; close the pane, open it again and retry. ({{detail}})",
  "problem.dismiss": "Dismiss",
} satisfies Words<PaneMessageId>;
