import type { EarlierResults } from "../models/model";
import { MODELS } from "../models/registry";
import type { Message, ModelId } from "../types";

/**
 * The classes of a model, best first, as documents write them.
 *
 * @example classNames("scorecard") // => ["top", "high", "middle", "low"]
 */
export function classNames(model: ModelId): readonly string[] {
  return MODELS[model].classes;
}

/**
 * The words for a class; for none those of its own column, "open question" or "no class".
 *
 * @example classLabel("readiness", 255) // => { id: "tier.open" }
 */
export function classLabel(id: ModelId, index: number): string | Message {
  const model = MODELS[id];
  return index < model.classes.length ? model.label(index) : model.none;
}

/**
 * Index into `classNames` by account, or NO_CLASS; of readiness the tier in force.
 *
 * @returns undefined where the model did not run
 * @example classCodes(analysis, "abc") // => [0, 0, 1, 255]
 */
export function classCodes(results: EarlierResults, model: ModelId): Uint8Array | undefined {
  return results[model]?.classes;
}
