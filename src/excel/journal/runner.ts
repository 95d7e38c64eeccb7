import { liveRuns } from "./liveRuns";
import type { RunMark, Runner } from "./types";

const KEY = "vital-few.device";
/** A run of a colleague's, or in another tab, that is older than this was cut off: the longest take a tenth of it. */
const LONGEST_RUN = 5 * 60_000;

/** Who runs in this page. */
export function thisRunner(now: () => Date = () => new Date()): Runner {
  return { device: thisDevice(), now, runs: THIS_PAGE };
}

/** One for all of a page: what runs in it is none of the others'. */
const THIS_PAGE = liveRuns();

/** This page, for as long as it stands. */
const PAGE = crypto.randomUUID();

/**
 * This browser or computer, by a random id that it keeps; the page where it keeps nothing: two people without storage
 * are not one. What such a page leaves is anybody's once it is old enough.
 */
function thisDevice(): string {
  const kept = storage();
  if (!kept) return PAGE;
  const known = kept.getItem(KEY);
  if (known) return known;
  try {
    kept.setItem(KEY, PAGE);
  } catch (error) {
    // Full, or as private windows of older browsers have it.
    if (!(error instanceof DOMException && error.name === "QuotaExceededError")) throw error;
  }
  return PAGE;
}

/**
 * Whether an unfinished run is under way elsewhere, rather than cut off: a colleague's, or in another tab that still
 * stands, and young. Of one's own only one can run at a time, so that it was cut off.
 *
 * @param elsewhere what `runner.runs.elsewhere()` told
 * @example isUnderWay({ state: "unfinished", device: "theirs", at: "…12:00:00Z", … }, { device: "mine", now }, new Set())
 * // => true at 12:01
 */
export function isUnderWay(
  { id, state, device, at }: RunMark,
  runner: Pick<Runner, "device" | "now">,
  elsewhere: ReadonlySet<string>,
): boolean {
  const age = runner.now().getTime() - Date.parse(at);
  const isElsewhere = device !== runner.device || elsewhere.has(id);
  return state !== "done" && isElsewhere && Math.abs(age) < LONGEST_RUN;
}

/** Null outside a browser, and where it gives a framed page no storage (third-party cookies blocked). */
function storage(): Storage | null {
  if (typeof window === "undefined") return null;
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException && error.name === "SecurityError") return null;
    throw error;
  }
}
