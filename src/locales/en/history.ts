import type { HistoryMessageId } from "../../engine";
import type { Words } from "../words";

/** Words of the tier log's sheet. */
export const history = {
  "log.sheetName": "Tier log",
  "log.column.account": "Account",
  "log.column.from": "From",
  "log.column.to": "To",
  "log.column.on": "Date",
  "log.column.why": "Why",
  "log.column.byHand": "Set by hand",
  "log.column.by": "By",
  "log.column.until": "Until",
  "log.column.run": "Run",
  "log.ended": "Automatic again: it was set by hand until {{until}}.",
  "log.automatic": "Automatic again.",
} satisfies Words<HistoryMessageId>;
