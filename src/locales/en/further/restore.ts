import type { RestoreMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Words about what stays when a run is taken back. */
export const restore = {
  "report.takenBack": "These figures are from a run that was taken back on {{date}}.",
  "restore.reportLeft":
    "The previous values are back. The report “{{sheet}}” stays and says that its run was taken back.",
  "restore.sheetLeft":
    "The previous values are back. “{{sheet}}” is emptied but stays: something of yours is on it or points at it.",
} satisfies Words<RestoreMessageId>;
