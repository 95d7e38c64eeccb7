import type { PageMessageId } from "../../../app/messages";
import type { Words } from "../../words";

/** Words about a report or a list of issues that is not where a person expects it. */
export const page = {
  "page.hidden":
    "“{{sheet}}” is written, but that sheet is hidden. To see it, right-click any sheet tab and choose Unhide.",
  "page.left": "This time it is on “{{sheet}}”: something of yours is on “{{left}}”, which stays as it is.",
} satisfies Words<PageMessageId>;
