import type { Runner } from "../excel";
import type { Settings } from "../engine";
import { look, type Look } from "./look";
import type { Memory } from "./memory";
import type { AppSay } from "./messages";
import type { DatedEngine } from "./datedEngine";
import type { Preferences } from "./preferences";
import type { RunOptions } from "./types";

/** What every use case works with. */
export interface Workshop {
  engine: DatedEngine;
  say: AppSay;
  settings: Partial<Settings>;
  memory: Memory;
  /** Who runs, and when: what a run leaves in the workbook while it is under way. */
  runner: Runner;
  preferences: Preferences;
  now: () => Date;
}

/**
 * Looks at the source and keeps what was seen for the use cases that follow a row. A run that was cut off is put back
 * first; columns of ours that were cut to this sheet with their list are known here from now on.
 */
export async function lookAgain(workshop: Workshop, options: RunOptions): Promise<Look> {
  const { memory, say, settings } = workshop;
  memory.look = null;
  let seen = await look(options, settings, say);
  const cutOff = seen.opened.runs.find(({ state }) => state !== "done");
  const repaired = cutOff && (await (await fetchRepair()).repair(workshop, cutOff.sheet));
  if (repaired) seen = await look(options, settings, say);
  if (seen.opened.strays) {
    await (await fetchRepair()).adopt(seen.opened);
    seen = await look(options, settings, say);
  }
  if (repaired) seen = { ...seen, preview: { ...seen.preview, repaired } };
  memory.look = seen;
  const { choice, mapping, account, culture } = options;
  memory.options = {
    ...(choice && { choice }),
    ...(mapping && { mapping }),
    ...(account !== undefined && { account }),
    ...(culture && { culture }),
    ...(options.settings && { settings: options.settings }),
  };
  return seen;
}

/** What is hardly ever needed is no part of a page's first paint. */
function fetchRepair() {
  return import(/* webpackChunkName: "useCases" */ "./repair");
}

/**
 * The decisions of the last run, for a use case that follows the selection. Where the run was on a selection,
 * the block that it wrote tells where its table is; the selection has moved on.
 */
export function rowOptions({ memory: { options } }: Workshop): RunOptions {
  return options.choice?.kind === "selection" ? { ...options, choice: { kind: "auto" } } : options;
}
