import type { Message } from "../types";

/**
 * One sentence after another; null where there is none is left out.
 *
 * @example say(joined([reason, null, second])) // => "Rank 3 of 89 by Revenue. 8,220 more reaches class A."
 */
export function joined([first, ...others]: readonly [Message, ...(Message | null)[]]): Message {
  return others.reduce<Message>(
    (before, second) => (second ? { id: "text.twoSentences", values: { first: before, second } } : before),
    first,
  );
}
