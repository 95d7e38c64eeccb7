import type { RunMark, Runner } from "./types";

const KEY = "vital-few.device";
/** A run of a colleague's that is older than this was cut off: the longest take a tenth of it. */
const LONGEST_RUN = 5 * 60_000;

/** This browser or computer, by a random id that it keeps; "" where it keeps nothing. */
export function thisDevice(): string {
  const kept = storage();
  if (!kept) return "";
  const known = kept.getItem(KEY);
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  kept.setItem(KEY, fresh);
  return fresh;
}

/**
 * Whether an unfinished run is under way elsewhere, rather than cut off: a colleague's, and young. Of one's own only
 * one can run at a time, so that it was cut off.
 *
 * @example isUnderWay({ state: "unfinished", device: "theirs", at: "…12:00:00Z", … }, { device: "mine", now }) // => true at 12:01
 */
export function isUnderWay({ state, device, at }: RunMark, runner: Runner): boolean {
  const age = runner.now().getTime() - Date.parse(at);
  return state !== "done" && device !== runner.device && Math.abs(age) < LONGEST_RUN;
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
