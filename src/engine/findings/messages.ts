/** Sentences of findings. */
export type FindingMessageId =
  | "finding.tieAcrossLine.include"
  | "finding.tieAcrossLine.exclude"
  | "finding.duplicateName"
  | "finding.duplicateName.more"
  | "finding.duplicateName.rest"
  | "finding.duplicateName.all"
  | "finding.duplicateLine"
  | "finding.ledgerDiffers";
