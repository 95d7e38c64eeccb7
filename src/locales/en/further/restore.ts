import type { RestoreMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Words about what stays when a run is taken back; they follow the news that the previous values are back. */
export const restore = {
  "report.takenBack": "These figures are from a run that was taken back on {{date}}.",
  "restore.accountsUnknown":
    "On “{{sheet}}” they are not: its column of account names was deleted, so nobody knows whose row is whose.",
  "restore.columnsLeft":
    "The columns {{columns, list}} on “{{sheet}}” stay: other cells stand there by now than those of the run.",
  "restore.columnsLeft_one":
    "The column {{columns, list}} on “{{sheet}}” stays: other cells stand there by now than those of the run.",
  "restore.logLeft": "“{{sheet}}” stays: it holds what was set by hand or answered since that run.",
  "restore.reportLeft": "The report “{{sheet}}” stays and says that its run was taken back.",
  "restore.rowsLeft":
    "On “{{sheet}}”, accounts that the run had added stay without figures where you wrote beside them.",
  "restore.sheetLeft": "“{{sheet}}” is emptied but stays: something of yours is on it or points at it.",
} satisfies Words<RestoreMessageId>;
