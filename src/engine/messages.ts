import type { ModelMessageId } from "./models/messages";
import type { TableMessageId } from "./table/messages";

/** Every sentence that the engine can say, by id. `src/locales` holds the words; a missing one does not compile. */
export type MessageId = TableMessageId | ModelMessageId;
