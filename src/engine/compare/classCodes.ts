import { CLASSIFIED } from "../models/abc/status";
import { FURTHER_MODELS } from "../models/further";
import { NO_CLASS, type EarlierResults } from "../models/model";
import { NO_TIER } from "../table/types";
import { ABC_CLASSES, READINESS_TIERS, type Message, type ModelId } from "../types";

/**
 * The classes of a model, best first, as documents write them.
 *
 * @example classNames("scorecard") // => ["top", "high", "middle", "low"]
 */
export function classNames(model: ModelId): readonly string[] {
  if (model === "readiness") return READINESS_TIERS;
  return model === "abc" ? ABC_CLASSES : FURTHER_MODELS[model].classes;
}

/**
 * The words for a class; for none those of its own column, "open question" or "no class".
 *
 * @example classLabel("readiness", 255) // => { id: "tier.open" }
 */
export function classLabel(model: ModelId, index: number): string | Message {
  if (model === "readiness") return READINESS_TIERS[index] ?? { id: "tier.open" };
  if (model === "abc") return ABC_CLASSES[index] ?? { id: "summary.noClass" };
  const further = FURTHER_MODELS[model];
  return index < further.classes.length ? further.label(index) : further.none;
}

/**
 * Index into `classNames` by account, or NO_CLASS; of readiness the tier in force.
 *
 * @returns undefined where the model did not run
 * @example classCodes(analysis, "abc") // => [0, 0, 1, 255]
 */
export function classCodes(results: EarlierResults, model: ModelId): Uint8Array | undefined {
  const { readiness, abc } = results;
  if (model === "readiness") return readiness && tiersInForce(readiness.computed, readiness.override);
  if (model === "abc") return abc && classesOfRanked(abc);
  return results[model]?.classes;
}

/** A tier set by hand stands whatever the rule says. */
export function tiersInForce(computed: Uint8Array, override: Uint8Array | undefined): Uint8Array {
  return computed.map((tier, account) => {
    const byHand = override?.[account] ?? NO_TIER;
    return byHand === NO_TIER ? tier : byHand;
  });
}

/** Classes of the accounts that have one. */
export function classesOfRanked({
  classes,
  status,
  withoutClasses,
}: NonNullable<EarlierResults["abc"]>): Uint8Array {
  return classes.map((code, account) => (withoutClasses || status[account] !== CLASSIFIED ? NO_CLASS : code));
}
