import type { WatchMessageId } from "../../../taskpane/messages";
import type { Words } from "../../words";

/** 运行之后数据有变动的提示。 */
export const watch = {
  "watch.changed": "上次运行之后数据有变动：{{count, number}} 行。",
  "story.lastRun": "以下为上次运行的结果：",
} satisfies Words<WatchMessageId>;
