import type { PeriodMessageId } from "./momentum/messages";
import type { LifecycleMessageId } from "./lifecycle/messages";
import type { FirstSortMessageId } from "./firstSort/messages";
import type { PyramidMessageId } from "./pyramid/messages";
import type { RfmMessageId } from "./rfm/messages";
import type { CardMessageId } from "./scorecard/messages";
import type { AbcClass, AnswerField, Field, ModelId, ReadinessTier } from "../types";

/** Sentences of the models beyond readiness and ABC. */
export type FurtherMessageId = FirstSortMessageId | CardMessageId | PyramidMessageId | RfmMessageId | PeriodMessageId | LifecycleMessageId;

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
  | `abc.line.${"count" | "thresholds" | "jenks" | "computed"}.${AbcClass}`
  | "abc.noLines"
  | "abc.zeroLast"
  | "abc.inGroup"
  | "abc.groups"
  | "abc.ungrouped"
  | "abc.noGroups"
  | "abc.noTieBreak"
  | `abc.period.${"year" | "quarter" | "month"}`
  | "abc.blank"
  | "abc.apart"
  | "abc.noClasses"
  | "abc.nothingClassified"
  | "abc.totalNotPositive"
  | "text.twoSentences";
