import type { RfmMessageId } from "../../../engine";
import type { Words } from "../../words";

export const rfm = {
  "rfm.class.5": "R5 most recent",
  "rfm.class.4": "R4 recent",
  "rfm.class.3": "R3 in between",
  "rfm.class.2": "R2 long ago",
  "rfm.class.1": "R1 longest ago",
  "rfm.reason":
    "Last order {{count, number}} days ago (recency {{recency, number}}), {{orders}} {{orderCount, number}} (frequency {{frequency, number}}), {{measure}} {{value, number}} (monetary {{monetary, number}}).",
  "rfm.reason_one":
    "Last order {{count, number}} day ago (recency {{recency, number}}), {{orders}} {{orderCount, number}} (frequency {{frequency, number}}), {{measure}} {{value, number}} (monetary {{monetary, number}}).",
  "rfm.unknown": "{{names, list}} are not known: no score.",
  "rfm.unknown_one": "{{names, list}} is not known: no score.",
  "rfm.ask": "Fill in {{names, list}}.",
  "rfm.keep.nextStep": "Thank them and ask for a referral.",
  "rfm.widen.nextStep": "Offer more of the range, or larger orders.",
  "rfm.second.nextStep": "Offer the next order while the last one is fresh.",
  "rfm.remind.nextStep": "Remind them now, before they go quiet.",
  "rfm.winBack.nextStep": "Call: a good customer has gone quiet.",
  "rfm.leave.nextStep": "Spend no sales time; a mailing is enough.",
  "rfm.note":
    "Scores are fifths of the accounts, 5 best: recency in days to {{asOf}}, then frequency, then monetary.",
  "rfm.without": "{{count, number}} accounts lack one of the three figures and have no score.",
  "rfm.without_one": "{{count, number}} account lacks one of the three figures and has no score.",
  "rfm.ahead": "{{count, number}} accounts have a last order after {{asOf}}; it counts as one of that day.",
  "rfm.ahead_one": "{{count, number}} account has a last order after {{asOf}}; it counts as one of that day.",
} satisfies Words<RfmMessageId>;
