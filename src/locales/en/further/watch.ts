import type { WatchMessageId } from "../../../taskpane/messages";
import type { Words } from "../../words";

/** Words about data that changed after a run. */
export const watch = {
  "watch.changed": "Data changed since the last run: {{count, number}} rows.",
  "watch.changed_one": "Data changed since the last run: 1 row.",
} satisfies Words<WatchMessageId>;
