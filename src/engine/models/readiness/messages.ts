import type { AnswerField, ReadinessTier } from "../../types";

/** Sentences of readiness: names and steps of the tiers, the questions, and reasons put together from the answers. */
export type ReadinessMessageId =
  | `tier.${ReadinessTier}.name`
  | `tier.${ReadinessTier}.nextStep`
  | `tier.${ReadinessTier}.reason`
  | `question.${AnswerField}`
  | "readiness.yes"
  | "readiness.no"
  | "readiness.unknown"
  | "readiness.oneFact"
  | "readiness.twoFacts"
  | "readiness.threeFacts"
  | "readiness.keyPerson.reason"
  | "readiness.keyPerson.nextStep"
  | "readiness.couldBe"
  | "readiness.byHand"
  | "readiness.byHandSame";
