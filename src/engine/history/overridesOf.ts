import { accountsCalled, type AccountKeys } from "../table/accountLabels";
import { inForce } from "./inForce";
import type { LogLine, Override } from "./types";

/**
 * The tiers set by hand that the log holds for the accounts of a list, by account. An account whose own name stands in
 * the log is not looked for by its name alone: what an earlier version noted of it is over.
 *
 * @param lines oldest first
 * @example overridesOf(lines, logNames(columns)).get(7) // => { tier: "B", by: "Ann", on: "2026-09-30", … }
 */
export function overridesOf(lines: readonly LogLine[], accounts: AccountKeys): Map<number, Override> {
  const known = inForce(lines);
  const found = new Map<number, Override>();
  if (known.size === 0) return found;
  const called = accountsCalled(
    lines.map(({ account }) => account),
    accounts,
  );
  for (const [key, account] of called) {
    const override = known.get(key);
    if (override) found.set(account, override);
  }
  return found;
}
