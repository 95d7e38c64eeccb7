import type { LogColumnId } from "./logColumns";

/** Words of the tier log. */
export type HistoryMessageId = "log.sheetName" | `log.column.${LogColumnId}` | "log.ended" | "log.automatic";
