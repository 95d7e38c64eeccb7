import type { WatchMessageId } from "../../../taskpane/messages";
import type { Words } from "../../words";

/** Words about results that are older than the data. */
export const watch = {
  "watch.changed": "Data changed since the last run: {{count, number}} rows.",
  "watch.changed_one": "Data changed since the last run: 1 row.",
  "story.lastRun": "As of the last run:",
} satisfies Words<WatchMessageId>;
