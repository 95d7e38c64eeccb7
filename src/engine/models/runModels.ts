import type { ModelInput } from "../table/types";
import { MODEL_IDS, type ModelId } from "../types";
import type { EarlierResults, ModelInputs } from "./model";
import { MODELS } from "./registry";

/**
 * Runs the models that can run, in the order of MODEL_IDS: each sees what those before it found.
 *
 * @example runModels(modelInputs(mapped, settings), inputs).firstSort?.classes // => [0, 1, 2]
 */
export function runModels(
  models: readonly ModelInput[],
  inputs: Omit<ModelInputs, "earlier">,
): EarlierResults {
  const found: EarlierResults = {};
  const run = <Id extends ModelId>(id: Id): void => {
    found[id] = MODELS[id].classify({ ...inputs, earlier: { ...found } });
  };
  for (const id of MODEL_IDS) if (models.some((model) => model.id === id && model.runs)) run(id);
  return found;
}
