import type { AnswerField, Field, ModelId, ReadinessTier } from "../types";

/** Sentences about results: names, reasons, questions, next steps. */
export type ModelMessageId =
  | `model.${ModelId}`
  | `field.${Field}`
  | `tier.${ReadinessTier}.name`
  | `tier.${ReadinessTier}.nextStep`
  | `tier.${ReadinessTier}.reason`
  | `question.${AnswerField}`
  | "tier.open"
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
  | "readiness.byHandSame"
  | "abc.rank"
  | "abc.blank"
  | "abc.apart"
  | "abc.noClasses"
  | "abc.nothingClassified"
  | "abc.totalNotPositive"
  | "text.twoSentences";
