import type { Trap } from "../analysis";
import type { TrapKind } from "./kinds";

/** Sentences of findings. */
export type FindingMessageId =
  | "finding.tieAcrossLine.include"
  | "finding.tieAcrossLine.exclude"
  | "finding.tieAcrossLine.computed"
  | "finding.duplicateName"
  | "finding.duplicateName.same"
  | "finding.duplicateName.more"
  | "finding.duplicateName.rest"
  | "finding.duplicateName.all"
  | "finding.duplicateLine"
  | "finding.ungroupedRows"
  | "finding.noteRows"
  | "finding.doubtfulRows"
  | "finding.rowSays"
  | "finding.ledgerDiffers.texts"
  | "finding.ledgerDiffers";

/** Sentences of the five traps and of what else is found in the classes. */
export type TrapMessageId =
  | `${TrapKind}.name`
  | `${TrapKind}.clear`
  | `trap.state.${Trap["state"]}`
  | "trap.unmapped"
  | "trap.empty"
  | `trap.singleIndicator.${"one" | "both" | "big" | "small" | "account" | "unscored"}`
  | `trap.concentration.${"one" | "few" | "loss"}`
  | `trap.bigProduct.${"all" | "some" | "none" | "account"}`
  | `trap.profitless.${"accounts" | "class" | "shares" | "sharesKnown" | "noShares"}`
  | `trap.terms.${"found" | "account"}`
  | "finding.creditTerms"
  | "finding.creditTerms.overdue"
  | "finding.creditTerms.owes"
  | "finding.creditTerms.pays"
  | "finding.withAmount"
  | "finding.withShare"
  | "finding.risks"
  | "finding.row"
  | "finding.more";
