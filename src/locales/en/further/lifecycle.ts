import type { LifecycleMessageId } from "../../../engine";
import type { Words } from "../../words";

export const lifecycle = {
  "lifecycle.value": "value",
  "lifecycle.migrating": "migrating",
  "lifecycle.potential": "potential",
  "lifecycle.base": "base",
  "lifecycle.frozen": "frozen",
  "lifecycle.rising": "rising",
  "lifecycle.steady": "steady",
  "lifecycle.new": "new",
  "lifecycle.falling": "falling",
  "lifecycle.silent": "silent",
  "lifecycle.value.nextStep": "Keep it: agree on what comes next before they ask others.",
  "lifecycle.migrating.nextStep": "Visit now and find out where the orders go.",
  "lifecycle.potential.nextStep": "Invest time: offer what they do not buy yet.",
  "lifecycle.base.nextStep": "Serve it well at low cost.",
  "lifecycle.frozen.nextStep": "Spend no sales time; one good offer is enough.",
  "lifecycle.unknown.nextStep": "Complete the figures, or treat it as a prospect.",
  "lifecycle.reason": "{{figures}}: {{momentum}}, {{level}}.",
  "lifecycle.reasonChange":
    "{{figures}} ({{change, number(style: percent; maximumFractionDigits: 1; signDisplay: exceptZero)}}): {{momentum}}, {{level}}.",
  "lifecycle.offBeat":
    "No order for {{count, number}} days, where one every {{gap, number}} is usual: silent, {{level}}.",
  "lifecycle.offBeat_one":
    "No order for {{count, number}} day, where one every {{gap, number}} is usual: silent, {{level}}.",
  "lifecycle.nothing": "No {{measure}} in either period.",
  "lifecycle.unreadable": "{{measure}} of a period is not known.",
  "lifecycle.dated": "{{measure}} {{current, number}} in 12 months, {{previous, number}} in the 12 before",
  "lifecycle.stated": "{{measure}} {{current, number}}, {{before}} {{previous, number}}",
  "lifecycle.abc": "class {{class}}",
  "lifecycle.apart.abc": "below zero in all",
  "lifecycle.apart.pyramid": "in no segment",
  "lifecycle.segment": "segment {{segment}}",
  "lifecycle.notRanked": "not ranked",
  "lifecycle.high.abc": "An account is high in class A of ABC, else low.",
  "lifecycle.high.pyramid": "An account is high in the segments important, TOP and strategic, else low.",
} satisfies Words<LifecycleMessageId>;
