import type { StandingMessageId } from "../../../engine";
import type { Words } from "../../words";

export const standing = {
  "standing.keyTarget": "key target",
  "standing.target": "target",
  "standing.prospective": "prospective",
  "standing.keyTarget.reason":
    "{{fit}} {{points, number}}, {{volume}} and {{orders}} in the top {{top, percent}}, margin {{margin, percent}} (average {{average, percent}}), {{reputation}} {{reputationPoints, number}}.",
  "standing.target.reason": "{{fit}} {{points, number}} is enough; not key yet: {{lacks, list}}.",
  "standing.prospective.reason": "{{fit}} {{points, number}} is below {{needed, number}}.",
  "standing.keyTarget.nextStep": "Give it a key-account team and a plan of its own.",
  "standing.target.nextStep": "Win it: work on what it lacks to be a key target.",
  "standing.prospective.nextStep": "Keep the relation; improve product or process until they fit.",
  "standing.unknown": "{{names, list}} are not known: could be {{could, list(type: disjunction)}}.",
  "standing.unknown_one": "{{names, list}} is not known: could be {{could, list(type: disjunction)}}.",
  "standing.notTop": "{{field}} {{value, number}} is not in the top {{top, percent}}",
  "standing.lowMargin": "margin {{margin, percent}} is below the average of {{average, percent}}",
  "standing.noMargin": "there is no {{revenue}} to earn a margin on",
  "standing.lowReputation": "{{field}} {{value, number}} is below {{needed, number}}",
  "standing.ask.fit": "Find out how well the offer meets their need.",
  "standing.ask.volume": "Find out how much they buy.",
  "standing.ask.quantity": "Find out how much they buy.",
  "standing.ask.revenue": "Fill in what they bring.",
  "standing.ask.orders": "Fill in how often they order.",
  "standing.ask.profit": "Fill in what is left of their revenue.",
  "standing.ask.paymentReputation": "Ask around how well they pay.",
  "standing.standIn": "No column says how much they buy, so the largest buyers are judged by {{measure}}.",
  "standing.average":
    "Of all that the accounts bring, {{average, percent}} is left as profit; a key target leaves at least as much.",
} satisfies Words<StandingMessageId>;
