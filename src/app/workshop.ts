import type { Settings } from "../engine";
import { look, type Look } from "./look";
import type { Memory } from "./memory";
import type { AppSay } from "./messages";
import type { DatedEngine } from "./datedEngine";
import type { RunOptions } from "./types";

/** What every use case works with. */
export interface Workshop {
  engine: DatedEngine;
  say: AppSay;
  settings: Partial<Settings>;
  memory: Memory;
  now: () => Date;
}

/** Looks at the source and keeps what was seen for the use cases that follow a row. */
export async function lookAgain({ memory, say, settings }: Workshop, options: RunOptions): Promise<Look> {
  memory.look = null;
  memory.look = await look(options, settings, say);
  const { choice, mapping, account, culture } = options;
  memory.options = {
    ...(choice && { choice }),
    ...(mapping && { mapping }),
    ...(account !== undefined && { account }),
    ...(culture && { culture }),
    ...(options.settings && { settings: options.settings }),
  };
  return memory.look;
}

/**
 * The decisions of the last run, for a use case that follows the selection. Where the run was on a selection,
 * the block that it wrote tells where its table is; the selection has moved on.
 */
export function rowOptions({ memory: { options } }: Workshop): RunOptions {
  return options.choice?.kind === "selection" ? { ...options, choice: { kind: "auto" } } : options;
}
