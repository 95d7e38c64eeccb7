import { inForce } from "./inForce";
import type { LogColumnId } from "./logColumns";
import type { TierLog } from "./types";

/** Without these nobody knows whose tier was set by hand. */
const WHOSE: readonly LogColumnId[] = ["account", "byHand"];
/** What the log alone knows of a tier that was set by hand. */
const DETAILS: readonly LogColumnId[] = ["why", "by", "until"];

/**
 * Deleted columns of the log that took with them what nothing else tells: who set a tier that holds, until when. What a
 * run computed comes again.
 *
 * @example lostColumns({ lines, state, missing: { sheet: "Tier log", columns: ["from", "until"] } }) // => ["until"]
 */
export function lostColumns({ lines, missing }: Pick<TierLog, "lines" | "missing">): LogColumnId[] {
  const isAsked = inForce(lines).size > 0;
  return (missing?.columns ?? []).filter((id) => WHOSE.includes(id) || (isAsked && DETAILS.includes(id)));
}
