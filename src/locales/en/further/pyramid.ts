import type { PyramidMessageId } from "../../../engine";
import type { Words } from "../../words";

export const pyramid = {
  "pyramid.strategic": "strategic",
  "pyramid.TOP": "TOP",
  "pyramid.important": "important",
  "pyramid.ordinary": "ordinary",
  "pyramid.ranked.reason": "Rank {{rank, number}} of {{of, number}} by {{measure}}: {{segment}}.",
  "pyramid.withoutValue.reason": "{{measure}} is not above zero: ordinary, without a rank.",
  "pyramid.prospect.reason": "Never an order, never revenue: a prospect, apart from the pyramid.",
  "pyramid.inactive.reason":
    "The last order was on {{day}}, over {{months, number}} months before {{asOf}}: inactive, apart from the pyramid.",
  "pyramid.unclassified.reason": "{{measure}} is not known: no segment.",
  "pyramid.toNext": "{{gap, number}} more reaches {{segment}}.",
  "pyramid.toNext.anyMore": "Anything more reaches {{segment}}.",
  "pyramid.layers": "Of the five layers, {{names, list}} are below {{covered, number}}%. Work on these.",
  "pyramid.layers_one":
    "Of the five layers, {{names, list}} is below {{covered, number}}%. Work on this one.",
  "pyramid.strategic.nextStep":
    "Cover all five layers: information, barriers, business, relationship and benefit.",
  "pyramid.TOP.nextStep": "Cover all five layers: information, barriers, business, relationship and benefit.",
  "pyramid.important.nextStep": "Have a salesperson look after it.",
  "pyramid.ordinary.nextStep": "Serve it through a channel partner or online.",
  "pyramid.prospect.nextStep": "Win the first order.",
  "pyramid.inactive.nextStep": "Find out why the orders stopped; win it back or let it go.",
  "pyramid.unclassified.nextStep": "Find out {{measure}}.",
  "pyramid.tooFew.nextStep": "Look at each account by itself.",
  "pyramid.tooFew":
    "{{count, number}} accounts with {{measure}} above zero are too few for a pyramid; it takes {{least, number}}.",
  "pyramid.tooFew_one":
    "{{count, number}} account with {{measure}} above zero is too few for a pyramid; it takes {{least, number}}.",
} satisfies Words<PyramidMessageId>;
