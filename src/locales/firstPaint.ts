/** The sentences that a page opens with; `learnAll` of the index adds the others once a part of the page needs them. */
export { createSay, type AnyMessage, type SayAny } from "./createSay";
