import type { FirstSortMessageId } from "../../../engine";
import type { Words } from "../../words";

export const firstSort = {
  "firstSort.core": "核心",
  "firstSort.open": "可接受",
  "firstSort.unlikely": "不太可能",
  "firstSort.core.reason":
    "{{fit}} {{fitPoints, number}}、{{acceptance}} {{acceptancePoints, number}}：最喜欢也最需要。",
  "firstSort.open.reason":
    "{{acceptance}} {{acceptancePoints, number}}：能够接受我们；{{fit}} {{fitPoints, number}} 低于 {{needed, number}}。",
  "firstSort.unlikely.reason":
    "{{acceptance}} {{acceptancePoints, number}} 低于 {{needed, number}}：很难接受我们。",
  "firstSort.core.nextStep": "优先投入时间。",
  "firstSort.open.nextStep": "投入核心客户之外的时间。",
  "firstSort.unlikely.nextStep": "不投入时间。",
} satisfies Words<FirstSortMessageId>;
