import { accountKey } from "../table/accountKey";
import { inForce } from "./inForce";
import { keyHash } from "./keyHash";
import { entriesByHash } from "./state";
import type { Override, Standing, TierLog } from "./types";

/** What the log knows of one account. */
export interface KnownStanding {
  /** What its answers came to at the last run; null = it was not in the list. */
  computed: Standing | null;
  override: Override | null;
}

/**
 * What the log knows of accounts, by what the list calls them.
 *
 * @example standingOf(log)("ACME") // => { computed: "2S", override: { tier: "B", by: "Ann", … } }
 */
export function standingOf({ lines, state }: TierLog): (account: string) => KnownStanding {
  const known = inForce(lines);
  const entries = state ? entriesByHash(state) : new Map<string, { computed: Standing }>();
  return (account) => {
    const key = accountKey(account);
    return {
      computed: entries.get(keyHash(key))?.computed ?? null,
      override: known.get(key) ?? null,
    };
  };
}
