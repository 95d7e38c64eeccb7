import type { FindingMessageId } from "./findings/messages";
import type { ModelMessageId } from "./models/messages";
import type { ReportMessageId } from "./report/messages";
import type { SettingsMessageId } from "./settings/messages";
import type { TableMessageId } from "./table/messages";

export type { FindingMessageId, ModelMessageId, ReportMessageId, SettingsMessageId, TableMessageId };

/** Every sentence that the engine can say, by id. `src/locales` holds the words; a missing one does not compile. */
export type MessageId =
  TableMessageId | ModelMessageId | FindingMessageId | ReportMessageId | SettingsMessageId;
