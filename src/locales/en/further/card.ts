import type { CardMessageId } from "../../../engine";
import type { Words } from "../../words";

/** Both score cards. */
export const card = {
  "card.top": "top",
  "card.high": "high",
  "card.middle": "middle",
  "card.low": "low",
  "card.support": "Support of the people who decide",
  "card.joint": "{{names, dots}}",
  "card.item": "{{name}} {{points, number}} of {{of, number}}",
  "card.figure": "{{value, number(maximumFractionDigits: 2)}}",
  "card.share": "{{value, percent}}",
  "card.more": "{{count, number}} more",
  "card.reason.both":
    "{{score, number}} of 100 ({{band}}): {{helped, list}} help most; {{hurt, list}} hurts most.",
  "card.reason.both_one":
    "{{score, number}} of 100 ({{band}}): {{helped, list}} helps most; {{hurt, list}} hurts most.",
  "card.reason.helped": "{{score, number}} of 100 ({{band}}): {{helped, list}} help most.",
  "card.reason.helped_one": "{{score, number}} of 100 ({{band}}): {{helped, list}} helps most.",
  "card.reason.hurt": "{{score, number}} of 100 ({{band}}): {{hurt, list}} hurts most.",
  "card.reason.even":
    "{{score, number}} of 100 ({{band}}): like the average account wherever values are known.",
  "card.open":
    "{{names, list}} are not known; the score could be anything from {{low, number}} to {{high, number}}.",
  "card.open_one":
    "{{names, list}} is not known; the score could be anything from {{low, number}} to {{high, number}}.",
  "card.unscored":
    "No score: {{names, list}} are not known, so that only {{known, percent}} of the weight is.",
  "card.unscored_one":
    "No score: {{names, list}} is not known, so that only {{known, percent}} of the weight is.",
  "card.incomparable": "{{name}} (no second value to compare with)",
  "card.step.raise": "Raise {{name}} from {{from}} to {{to}}: that reaches {{band}}.",
  "card.step.lower": "Bring {{name}} down from {{from}} to {{to}}: that reaches {{band}}.",
  "card.step.date": "Renew {{name}} ({{from}}): a date from {{to}} on reaches {{band}}.",
  "card.step.yes": "Get a yes on {{name}}: that reaches {{band}}.",
  "card.step.no": "Get a no on {{name}}: that reaches {{band}}.",
  "card.step.find": "Find out {{names, list}}: with them the score could reach {{band}}.",
  "card.step.find_one": "Find out {{names, list}}: with it the score could reach {{band}}.",
  "card.step.far": "No single change reaches {{band}}. Begin with {{name}}, where most is to be gained.",
  "card.step.none": "Nothing that we can change reaches {{band}}. Spend no effort on the score.",
  "card.step.hold": "Hold what there is: no band is higher.",
  "card.step.ask": "Find out {{name}}: it weighs most of what is not known.",
  "card.step.compare": "Fill in {{name}} for other accounts, so that there is something to compare with.",
  "card.notMapped.neutral":
    "No columns for {{names, list}}: each counts as {{neutral, number}} of 100 for every account.",
  "card.notMapped.neutral_one":
    "No column for {{names, list}}: it counts as {{neutral, number}} of 100 for every account.",
  "card.notMapped.zero": "No columns for {{names, list}}: they bring no points to any account.",
  "card.notMapped.zero_one": "No column for {{names, list}}: it brings no points to any account.",
  "card.notMapped.leftOut": "No columns for {{names, list}}: they are left out of the score.",
  "card.notMapped.leftOut_one": "No column for {{names, list}}: it is left out of the score.",
  "card.noBounds":
    "{{names, list}} have fewer than two values to compare with, so that they count as not known.",
  "card.noBounds_one":
    "{{names, list}} has fewer than two values to compare with, so that it counts as not known.",
} satisfies Words<CardMessageId>;
