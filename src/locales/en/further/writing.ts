import type { WritingMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Why something cannot be written, put back or shown where it should: nothing of it comes up before somebody asks. */
export const writing = {
  "error.cardChanged":
    "Row {{row}} is not as the card showed it any more, and nothing was written. The card is up to date now: answer again.",
  "error.cellsNotFound":
    "The changed cells of {{column}} cannot be found in “{{sheet}}” any more: the column or its rows were renamed or deleted. Nothing was put back.",
  "error.cellsWouldMove":
    "Table “{{table}}” cannot get {{count, number}} more columns without moving what stands in {{address}}, on its right. Move those cells above or below the table, then run again.",
  "error.cellsWouldMoveBack":
    "Taking {{count, number}} columns out of table “{{table}}” would move what stands in {{address}}, on its right. Nothing was put back. Move those cells above or below the table, or turn off its totals row, then restore again.",
  "error.cellsWouldMoveByTotals":
    "Table “{{table}}” cannot get {{count, number}} more columns without moving what stands in {{address}}, on its right. Move those cells above or below the table, or turn off its totals row, then run again.",
  "error.columnsBesideTable":
    "The results in {{address}} stand beside table “{{table}}”: sorting it would part them from their rows. Make the table reach over them (Table Design, Resize Table; turn off its totals row), or delete them, then run again.",
  "error.formulaInTheWay":
    "Nothing was written: {{address}} on “{{sheet}}” holds a formula of yours, but row {{row}} reads as an account, whose results belong there. If the row is a total, begin it with “Total”; else move the formula. Then run again.",
  "error.hiddenSheet":
    "“{{sheet}}” is hidden. To see it, right-click any sheet tab, choose Unhide, then try again.",
  "error.logColumnsLost":
    "Nothing was written: the columns {{columns, list}} of the tier log “{{sheet}}” were deleted, and with them what only they say of tiers set by hand. Undo the deletion to keep it. Or do this again: the columns come back, blank for the lines that stand.",
  "error.logColumnsLost_one":
    "Nothing was written: the column {{columns, list}} of the tier log “{{sheet}}” was deleted, and with it what only it says of tiers set by hand. Undo the deletion to keep it. Or do this again: the column comes back, blank for the lines that stand.",
  "error.overtaken":
    "No report was written, but the results of this run stay on “{{sheet}}”: another run came after it. Restore takes that one back first, then this one.",
  "error.valuesLost":
    "The last run on “{{sheet}}” cannot be taken back: its old values are not in this file any more, or its sheet was deleted. Restore again for the run before.",
  "run.choicesNotKept":
    "The results are written, but your choices could not be kept in this workbook: {{why}}",
} satisfies Words<WritingMessageId>;
