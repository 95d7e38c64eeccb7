import { inForce } from "../../history/inForce";
import { keyHash } from "../../history/keyHash";
import { entriesByHash } from "../../history/state";
import type { TierLog } from "../../history/types";
import { READINESS_TIERS } from "../../types";
import type { Found } from "./types";

/**
 * Where the accounts stood at the last run, as the tier log knows it: their tiers, and nothing of why.
 *
 * @returns null where it knows of no run
 * @example foundInLog(log)?.at // => "2026-11-14"
 */
export function foundInLog({ lines, state }: TierLog): { at: string; found: Found } | null {
  if (!state) return null;
  const byHand = new Map(Array.from(inForce(lines), ([key, { tier }]) => [keyHash(key), tier]));
  const entries = [...entriesByHash(state)];
  const tiers = entries.map(([hash, { computed }]) => {
    const at = READINESS_TIERS.findIndex((tier) => tier === (byHand.get(hash) ?? computed));
    return at < 0 ? "-" : String(at);
  });
  return {
    at: state.run.slice(0, ISO_DAY),
    found: { keys: entries.map(([hash]) => hash).join(""), readiness: { tiers: tiers.join("") } },
  };
}

const ISO_DAY = "2026-11-14".length;
