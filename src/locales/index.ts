export { createSay, type AnyMessage, type Locale, type SayAny } from "./createSay";
export type { Words } from "./words";
