/** The use cases. Pane, ribbon and command line call these and nothing else. */
export { createApp, type AppParts } from "./createApp";
export { createInlineEngine } from "./inlineEngine";
export { createMemory } from "./memory";
export type { AppMessage } from "./messages";
export { sessionPreferences } from "./preferences";
export type * from "./types";
export { UserError } from "./userError";
