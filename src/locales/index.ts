import { createSay as createVoice, learnWords, type Locale, type SayAny } from "./createSay";
import { further as en } from "./en/further";
import { further as zhCN } from "./zh-CN/further";

export type { AnyMessage, Locale, SayAny } from "./createSay";

/**
 * Every sentence of the product in one language. A page that must open fast takes `./firstPaint` and learns the rest
 * with `learnAll`.
 *
 * @example createSay("en")({ id: "firstSort.core" }) // => "core"
 */
export function createSay(locale: Locale): SayAny {
  learnAll();
  return createVoice(locale);
}

/** Adds the sentences that a page opens without to every voice. */
export function learnAll(): void {
  learnWords({ en, "zh-CN": zhCN });
}
