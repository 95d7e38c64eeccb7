import type { RestoreMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Words about what stays when a run is taken back. */
export const restore = {
  "report.takenBack": "These figures are from a run that was taken back on {{date}}.",
  "restore.accountsUnknown":
    "The previous values are back, but not on “{{sheet}}”: its column of account names was deleted, so nobody knows whose row is whose.",
  "restore.logLeft":
    "The previous values are back. “{{sheet}}” stays: it holds what was set by hand or answered since that run.",
  "restore.reportLeft":
    "The previous values are back. The report “{{sheet}}” stays and says that its run was taken back.",
  "restore.rowsLeft":
    "The previous values are back. On “{{sheet}}”, accounts that the run had added stay without figures where you wrote beside them.",
  "restore.sheetLeft":
    "The previous values are back. “{{sheet}}” is emptied but stays: something of yours is on it or points at it.",
} satisfies Words<RestoreMessageId>;
