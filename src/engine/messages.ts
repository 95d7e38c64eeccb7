import type { FindingMessageId, TrapMessageId } from "./findings/messages";
import type { CompareMessageId } from "./compare/messages";
import type { HistoryMessageId } from "./history/messages";
import type { IssuesMessageId } from "./issues/messages";
import type { ModelMessageId, NameMessageId, SharedMessageId } from "./models/messages";
import type { ReportMessageId } from "./report/messages";
import type { SettingsMessageId } from "./settings/messages";
import type { GroupMessageId } from "./table/group/messages";
import type { TableMessageId } from "./table/messages";

export type {
  CompareMessageId,
  FindingMessageId,
  GroupMessageId,
  HistoryMessageId,
  IssuesMessageId,
  ModelMessageId,
  NameMessageId,
  ReportMessageId,
  SettingsMessageId,
  SharedMessageId,
  TableMessageId,
  TrapMessageId,
};

/** Every sentence that the engine can say, by id. `src/locales` holds the words; a missing one does not compile. */
export type MessageId =
  | CompareMessageId
  | TableMessageId
  | ModelMessageId
  | NameMessageId
  | FindingMessageId
  | TrapMessageId
  | GroupMessageId
  | HistoryMessageId
  | ReportMessageId
  | SettingsMessageId
  | IssuesMessageId;
