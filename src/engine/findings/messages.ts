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
  | "finding.ledgerDiffers.texts"
  | "finding.ledgerDiffers";
