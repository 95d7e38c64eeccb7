import { createContext, use } from "react";
import { createSay, type SayAny } from "../locales/firstPaint";

/** The pane's voice in the language of the moment. */
export const WordsContext = createContext<SayAny>(createSay("en"));

/**
 * How a component speaks.
 *
 * @example const say = useSay(); say({ id: "report.write" }); // => "Write report"
 */
export function useSay(): SayAny {
  return use(WordsContext);
}
