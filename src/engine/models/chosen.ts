import type { Analysis } from "../analysis";
import type { Settings } from "../settings/types";
import { MAIN_MODEL_IDS, type ModelId } from "../types";
import { eachRan } from "./ran";

/** Whether a model runs and is written unasked (README, D15). */
export function isMain(id: ModelId): id is (typeof MAIN_MODEL_IDS)[number] {
  return MAIN_MODEL_IDS.some((main) => main === id);
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
  const main = ran.filter(isMain);
  return main.length > 0 ? main : ran;
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
