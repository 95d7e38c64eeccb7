import type { Analysis } from "../analysis";
import type { Settings } from "../settings/types";
import { FURTHER_MODEL_IDS, type FurtherModelId, type ModelId } from "../types";
import { FURTHER_MODELS } from "./further";
import type { Explanation, Model, Told } from "./model";
import type { FurtherResults } from "./results";

/** What sentences about an account are made from. */
export function toldOf(analysis: Analysis): Told {
  const { headers, settings, asOf, numbers, texts, names, readiness } = analysis;
  return {
    headers,
    settings,
    asOf,
    numbers,
    texts,
    names,
    results: analysis,
    ...(readiness ? { answers: readiness.answers } : {}),
  };
}

/** One model with what it found, for code that treats all of them alike. */
export interface Ran<Id extends FurtherModelId = FurtherModelId> {
  id: Id;
  model: Model<Id>;
  result: FurtherResults[Id];
}

/** Calls `visitor` for every model that ran, in the order of MODEL_IDS, each with its own types. */
export function eachRan(
  analysis: Analysis,
  visitor: <Id extends FurtherModelId>(ran: Ran<Id>) => void,
): void {
  const visit = <Id extends FurtherModelId>(id: Id): void => {
    const result = (analysis as Partial<FurtherResults>)[id];
    if (result !== undefined) visitor<Id>({ id, model: FURTHER_MODELS[id], result });
  };
  for (const id of FURTHER_MODEL_IDS) visit(id);
}

/**
 * The models that the user chose: those of the settings; where these name none, readiness and ABC, and where neither ran
 * every model that did. Their columns are written and their parts of the report shown; the others are in the document
 * and on the card.
 *
 * @example chosenModels(analysis) // => ["readiness", "abc"]
 */
export function chosenModels(analysis: Pick<Analysis, "settings" | "models">): readonly ModelId[] {
  const ran = analysis.models.filter((model) => model.ran).map(({ id }) => id);
  const { models } = analysis.settings;
  if (models) return models.filter((id) => ran.includes(id));
  const main = ran.filter((id) => id === "readiness" || id === "abc");
  return main.length > 0 ? main : ran;
}

/**
 * Why an account stands where it stands in one model, and what to do.
 *
 * @example explainAccount(analysis, "firstSort", 0)?.reason // => { id: "firstSort.core.reason", values: … }
 */
export function explainAccount<Id extends FurtherModelId>(
  analysis: Analysis,
  id: Id,
  account: number,
): Explanation | null {
  const result = (analysis as Partial<FurtherResults>)[id];
  return result === undefined ? null : FURTHER_MODELS[id].explain(result, account, toldOf(analysis));
}

/**
 * What the chosen models found and the next run is to take over: bounds of the score cards [K1]. Only parts that the
 * settings do not have yet.
 *
 * @example keptSettings(analysis) // => { scorecard: { criteria: [ … with bounds … ], … } }
 */
export function keptSettings(analysis: Analysis): Partial<Settings> {
  const chosen = chosenModels(analysis);
  let kept: Partial<Settings> = {};
  eachRan(analysis, ({ id, model, result }) => {
    if (chosen.includes(id) && model.keep) kept = { ...kept, ...model.keep(result) };
  });
  const isNew = ([part, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(analysis.settings[part as keyof Settings]);
  return Object.fromEntries(Object.entries(kept).filter(isNew));
}
