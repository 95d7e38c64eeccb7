import type { FindingMessageId, ModelMessageId } from "../../engine";
import type { Words } from "../words";

/** Names, reasons, questions, next steps and findings. Headers are the user's own and stay as written. */
export const models = {
  "model.readiness": "Readiness",
  "model.abc": "ABC classes",

  "field.name": "Name",
  "field.id": "ID",
  "field.owner": "Owner",
  "field.region": "Region",
  "field.industry": "Industry",
  "field.need": "Need",
  "field.budget": "Budget",
  "field.authority": "Authority",
  "field.urgency": "Urgency",
  "field.revenue": "Revenue",
  "field.profit": "Profit",
  "field.volume": "Volume",
  "field.headroom": "Headroom",
  "field.pipeline": "Pipeline",

  "tier.3S.name": "Bonus",
  "tier.2S.name": "Gold mine",
  "tier.1S.name": "Next month",
  "tier.A.name": "Next quarter",
  "tier.B.name": "Burden",
  "tier.open": "open question",

  "tier.3S.nextStep": "Close this month.",
  "tier.2S.nextStep": "Keep following up; find the event that makes it urgent.",
  "tier.1S.nextStep": "Uncover the need.",
  "tier.A.nextStep": "Stay in touch until funds come.",
  "tier.B.nextStep": "Drop it; spend no time.",

  "tier.3S.reason": "ready to close",
  "tier.2S.reason": "winnable, but nothing presses yet",
  "tier.1S.reason": "uncover the need",
  "tier.A.reason": "wait for funds",
  "tier.B.reason": "nothing to win now",

  "question.need": "Ask: what do they need?",
  "question.budget": "Ask: is there money for it?",
  "question.authority": "Ask: who decides?",
  "question.urgency": "Ask: by when do they need it?",

  "readiness.yes": "{{names, list}} are there",
  "readiness.yes_one": "{{names, list}} is there",
  "readiness.no": "{{names, list}} are “no”",
  "readiness.no_one": "{{names, list}} is “no”",
  "readiness.unknown": "{{names, list}} are not known",
  "readiness.unknown_one": "{{names, list}} is not known",
  "readiness.oneFact": "{{first}}: {{then}}.",
  "readiness.twoFacts": "{{first}}, {{second}}: {{then}}.",
  "readiness.threeFacts": "{{first}}, {{second}}, {{third}}: {{then}}.",
  "readiness.keyPerson.reason": "find the key person",
  "readiness.keyPerson.nextStep": "Find the key person.",
  "readiness.couldBe": "could be {{tiers, list(type: disjunction)}}",
  "readiness.byHand": "Set by hand; computed: {{tier}}. {{reason}}",
  "readiness.byHandSame": "Set by hand, as computed. {{reason}}",

  "abc.rank":
    "Rank {{rank, number}} of {{of, number}} by {{measure}}: {{share, percent}}, with the larger ones {{cumulative, percent}}.",
  "abc.blank": "{{measure}} is blank or cannot be read: no class.",
  "abc.apart": "{{measure}} is negative: stands apart, no class.",
  "abc.noClasses": "{{measure}} adds up to nothing: no class.",
  "abc.nothingClassified": "No account has a value that can be ranked.",
  "abc.totalNotPositive":
    "The total is {{total, number}}; shares of it mean nothing, so there are no classes.",

  "text.twoSentences": "{{first}} {{second}}",

  "finding.tieAcrossLine.include":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To tell them apart, rank by a finer measure or move the cut.",
  "finding.tieAcrossLine.exclude":
    "{{count, number}} accounts have the same {{measure}} ({{value, number}}) across the line between {{better}} and {{worse}}. They stay together in {{class}}, which now has {{classCount, number}} accounts. To keep them in {{better}}, let the crossing account count.",
} satisfies Words<ModelMessageId | FindingMessageId>;
