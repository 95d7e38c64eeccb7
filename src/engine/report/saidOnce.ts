import type { Say } from "../types";

/**
 * The same voice for a column of cells: what has no values of its own is said once, however many cells it stands in.
 *
 * @example saidOnce(say)({ id: "tier.open" }) // => "open question"
 */
export function saidOnce(say: Say): Say {
  const known = new Map<string, string>();
  return (message) => {
    if (message.values !== undefined) return say(message);
    const said = known.get(message.id) ?? say(message);
    known.set(message.id, said);
    return said;
  };
}
