import { accountKey } from "../table/accountKey";
import type { LogLine, Override } from "./types";

/**
 * The tiers set by hand that the log holds, by account key: those that the last line of an account leaves standing.
 *
 * @param lines oldest first
 * @example inForce(lines).get("acme") // => { tier: "B", by: "Ann", on: "2026-09-30", why: "budget freeze", until: null }
 */
export function inForce(lines: readonly LogLine[]): Map<string, Override> {
  const standing = new Map<string, Override>();
  for (const { account, byHand, by, on, why, until } of lines) {
    const key = accountKey(account);
    if (byHand === null) standing.delete(key);
    else standing.set(key, { tier: byHand, by, on, why: why === "" ? null : why, until });
  }
  return standing;
}

/**
 * Whether a tier set by hand has come to its end: it holds through its last day.
 *
 * @example hasEnded({ until: "2026-09-30" }, "2026-10-01") // => true
 */
export function hasEnded({ until }: Pick<Override, "until">, asOf: string): boolean {
  return until !== null && until < asOf;
}
