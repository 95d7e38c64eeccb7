/** The use cases. Pane, ribbon and command line call these and nothing else. */
export { createApp, type AppParts } from "./createApp";
export { createInlineEngine } from "./inlineEngine";
export { createMemory, type Memory } from "./memory";
export type { AppMessage, AppMessageId, AppSay } from "./messages";
export { sessionPreferences, type Preferences } from "./preferences";
export type * from "./types";
export { UserError } from "./userError";
