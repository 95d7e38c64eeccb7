import { accountKey } from "../table/accountKey";
import { inForce } from "./inForce";
import { keyHash } from "./keyHash";
import { lineKey } from "./lineKey";
import { countEntries, entryAt, stateCells, stateEntries } from "./state";
import type { LogLine, RunState, TierLog } from "./types";

/** What goes from a log with a run. */
export interface TakenBack {
  /** Lines that go, by `lineKey`. */
  gone: readonly string[];
  /** The cells of the state; null: they stay; none: there is no state any more. */
  state: readonly string[] | null;
  /** Lines that stay. */
  left: number;
}

/**
 * The log without what one run wrote into it: once its values were put back, no line claims a change that is not there.
 *
 * @returns null where the run left nothing
 * @example takeBack(log, "2026-09-30T08:00:00.000Z")?.gone // => ["2026-09-30T08:00:00.000Z acme"]
 */
export function takeBack({ lines, state }: TierLog, run: string): TakenBack | null {
  const taken = lines.filter((line) => line.run === run);
  const kept = lines.filter((line) => line.run !== run);
  const before = state && (state.firstRun === run ? null : stateBefore(state, taken, kept));
  const isState = state !== null && (before === null || before.entries !== state.entries);
  if (taken.length === 0 && !isState) return null;
  return {
    gone: taken.map(lineKey),
    state: isState ? (before ? stateCells(before) : []) : null,
    left: kept.length,
  };
}

/** Where the accounts stood before these lines; a tier set by hand says nothing of what the answers came to. */
function stateBefore(state: RunState, taken: readonly LogLine[], kept: readonly LogLine[]): RunState {
  const held = inForce(kept);
  const from = new Map<string, LogLine["from"]>();
  for (const { account, byHand, from: standing } of [...taken].reverse()) {
    const key = accountKey(account);
    if (byHand === null && !held.has(key)) from.set(keyHash(key), standing);
  }
  const entries = Array.from({ length: countEntries(state) }, (_, at) => {
    const entry = entryAt(state, at);
    const computed = entry && from.get(entry.hash);
    return entry && computed ? { ...entry, computed } : entry;
  });
  // Where they stood then was found by a run before this one.
  const last = kept.filter((line) => line.run !== "").at(-1)?.run ?? state.firstRun;
  return { ...state, run: last, entries: stateEntries(entries) };
}
