import { NO_CLASS, type EarlierResults, type ModelInputs } from "../models/model";
import { MODELS } from "../models/registry";
import { changedSettings } from "../settings/changedSettings";
import type { SettingsProblem } from "../settings/types";
import { readTable } from "../table/readTable";
import type { ModelId } from "../types";
import { classCodes, classNames } from "./classCodes";
import { classMatrix } from "./classMatrix";
import type { SettingsChange } from "./settings";

/** What moving one place of the settings comes to. Plain data. */
export interface Sensitivity extends SettingsChange {
  from: SettingsChange["to"];
  model: ModelId;
  /** Accounts by class before (rows) and after (columns), best first; without a class last. */
  matrix: number[][];
  moves: ClassMove[];
}

/** Who changes class; NO_CLASS (255) is none. */
export interface ClassMove {
  account: number;
  /** Index into the model's classes. */
  from: number;
  to: number;
}

/** A run, and what it came to. */
export interface Run extends Omit<ModelInputs, "earlier"> {
  results: EarlierResults;
}

/** Parts of the models' settings that decide what is read. */
const BEFORE_READING = /^(readiness\.threshold|abc\.(measure|groupBy))\b/;

/**
 * Runs the one model anew whose settings are moved, on what was read already where that stays the same.
 *
 * @returns null where the model did not run
 */
export function sensitivityOf(run: Run, change: SettingsChange): Sensitivity | SettingsProblem | null {
  const changed = changedSettings(run.settings, change);
  if ("message" in changed) return changed;
  const { model, from, settings } = changed;
  const before = classCodes(run.results, model);
  if (!before) return null;
  const columns = BEFORE_READING.test(change.path) ? readTable(run.table, settings) : run.columns;
  const after = MODELS[model].classify({ ...run, columns, settings, earlier: run.results }).classes;
  const classes = classNames(model);
  const moves: ClassMove[] = [];
  before.forEach((code, account) => {
    const now = after[account] ?? NO_CLASS;
    if (code !== now) moves.push({ account, from: code, to: now });
  });
  const { counts } = classMatrix({ classes, codes: before }, { classes, codes: after });
  return { ...change, from, model, matrix: counts, moves };
}
