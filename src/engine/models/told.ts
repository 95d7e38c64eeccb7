import type { Analysis } from "../analysis";
import type { ModelId } from "../types";
import type { Explanations, Told } from "./model";
import { MODELS } from "./registry";
import type { ModelResults } from "./results";

/** What sentences about an account are made from. */
export function toldOf(analysis: Analysis): Told {
  const { headers, settings, asOf, numbers, texts, names, readiness, byHand } = analysis;
  return {
    headers,
    settings,
    asOf,
    numbers,
    texts,
    names,
    results: analysis,
    ...(readiness ? { answers: readiness.answers } : {}),
    ...(byHand ? { byHand } : {}),
  };
}

/**
 * Why an account stands where it stands in one model, and what to do.
 *
 * @example explainAccount(analysis, "firstSort", 0)?.reason // => { id: "firstSort.core.reason", values: … }
 */
export function explainAccount<Id extends ModelId>(
  analysis: Analysis,
  id: Id,
  account: number,
): Explanations[Id] | null {
  const result = (analysis as Partial<ModelResults>)[id];
  return result === undefined ? null : MODELS[id].explain(result, toldOf(analysis))(account);
}
