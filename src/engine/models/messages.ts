import type { Field, ModelId } from "../types";
import type { AbcMessageId } from "./abc/messages";
import type { FirstSortMessageId } from "./firstSort/messages";
import type { GrowthMessageId } from "./growth/messages";
import type { LifecycleMessageId } from "./lifecycle/messages";
import type { PeriodMessageId } from "./momentum/messages";
import type { OpenMessageId } from "./openQuestion";
import type { PyramidMessageId } from "./pyramid/messages";
import type { ReadinessMessageId } from "./readiness/messages";
import type { RetentionMessageId } from "./retention/messages";
import type { RfmMessageId } from "./rfm/messages";
import type { CardMessageId } from "./scorecard/messages";
import type { ScreeningMessageId } from "./screening/messages";
import type { StandingMessageId } from "./standing/messages";
import type { ValueMessageId } from "./value/messages";

/** Names of models and fields: what a page needs before there are results. */
export type NameMessageId = `model.${ModelId}` | `field.${Field}`;

/** What several models say: an account without a class waits for an answer; two sentences, one after the other. */
export type SharedMessageId = "tier.open" | "text.twoSentences";

/** Sentences about results: classes, reasons, questions, next steps. */
export type ModelMessageId =
  | SharedMessageId
  | ReadinessMessageId
  | AbcMessageId
  | FirstSortMessageId
  | CardMessageId
  | PyramidMessageId
  | ScreeningMessageId
  | GrowthMessageId
  | ValueMessageId
  | LifecycleMessageId
  | RfmMessageId
  | StandingMessageId
  | RetentionMessageId
  | OpenMessageId
  | PeriodMessageId;
