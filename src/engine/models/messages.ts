import type { PeriodMessageId } from "./momentum/messages";
import type { RetentionMessageId } from "./retention/messages";
import type { StandingMessageId } from "./standing/messages";
import type { LifecycleMessageId } from "./lifecycle/messages";
import type { FirstSortMessageId } from "./firstSort/messages";
import type { PyramidMessageId } from "./pyramid/messages";
import type { RfmMessageId } from "./rfm/messages";
import type { CardMessageId } from "./scorecard/messages";
import type { AbcClass, AnswerField, Field, ModelId, ReadinessTier } from "../types";
import type { ScreeningMessageId } from "./screening/messages";
import type { GrowthMessageId } from "./growth/messages";
import type { ValueMessageId } from "./value/messages";
import type { OpenMessageId } from "./openQuestion";

/** Sentences of the models beyond readiness and ABC. */
export type FurtherMessageId =
  | FirstSortMessageId
  | OpenMessageId
  | ScreeningMessageId
  | GrowthMessageId
  | ValueMessageId
  | CardMessageId
  | PyramidMessageId
  | RfmMessageId
  | PeriodMessageId
  | LifecycleMessageId
  | StandingMessageId
  | RetentionMessageId;

/** Names of models and fields: what a page needs before there are results. */
export type NameMessageId = `model.${ModelId}` | `field.${Field}`;

/** Sentences about results: names, reasons, questions, next steps. */
export type ModelMessageId =
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
  | "abc.toNext"
  | "abc.toLast"
  | "abc.zeroLast"
  | "abc.inGroup"
  | "abc.groups"
  | "abc.ungrouped"
  | "abc.noGroups"
  | "abc.noTieBreak"
  | `abc.emptyA.${"few" | "ties" | "exclude" | "excludeTied"}`
  | `abc.period.${"year" | "quarter" | "month"}`
  | "abc.blank"
  | "abc.apart"
  | "abc.noClasses"
  | "abc.nothingClassified"
  | "abc.totalNotPositive"
  | "text.twoSentences";
