import type { RetentionMessageId } from "../../../engine";
import type { Words } from "../../words";

export const retention = {
  "retention.retained": "retained",
  "retention.returned": "returned",
  "retention.new": "new",
  "retention.lost": "lost",
  "retention.none": "in neither period",
  "retention.retained.nextStep": "Stay in touch; ask what would make them buy more.",
  "retention.returned.nextStep": "Find out what brought them back, and hold on to it.",
  "retention.new.nextStep": "See that the first order goes well, then ask for the second.",
  "retention.lost.nextStep": "Ask why they stopped; offer a way back.",
  "retention.none.nextStep": "Nothing to keep yet: treat it as a prospect.",
  "retention.dated":
    "{{measure}} {{current, number}} in {{count, number}} months, {{previous, number}} in the {{count, number}} before: {{status}}.",
  "retention.dated_one":
    "{{measure}} {{current, number}} in one month, {{previous, number}} in the one before: {{status}}.",
  "retention.stated": "{{measure}} {{current, number}}, {{before}} {{previous, number}}: {{status}}.",
  "retention.unreadable": "{{measure}} of a period is not known.",
  "retention.unreadable.nextStep": "Find out what they bought in both periods.",
  "retention.bond.financial": "Financial bond: {{field}}.",
  "retention.bond.social": "Social bond: {{field}}.",
  "retention.bond.structural": "Structural bond: {{field}}.",
  "retention.noBond": "No bond yet.",
  "retention.next.financial": "Next, a financial bond: terms that reward staying.",
  "retention.next.social": "Next, a social bond: more people there who know more of ours.",
  "retention.next.structural": "Next, a structural bond: plan, develop or run something together.",
  "retention.hold": "Hold the structural bond: review once a year what both gain from it.",
  "retention.bridge.previous": "Earlier period",
  "retention.bridge.lost": "Lost",
  "retention.bridge.shrunk": "Retained, bring less",
  "retention.bridge.grown": "Retained, bring as much or more",
  "retention.bridge.returned": "Returned",
  "retention.bridge.new": "New",
  "retention.bridge.other": "Nothing or less in both",
  "retention.bridge.current": "Later period",
  "retention.rate":
    "Of the accounts of the earlier period, {{count, number}} of {{of, number}} are retained ({{rate, percent}}).",
  "retention.rate_one":
    "Of the accounts of the earlier period, {{count, number}} of {{of, number}} is retained ({{rate, percent}}).",
  "retention.bonds": "Bonds are read from {{fields, list}}.",
} satisfies Words<RetentionMessageId>;
