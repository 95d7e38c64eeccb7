import type { ModelInput } from "../table/types";
import { FURTHER_MODEL_IDS, type FurtherModelId } from "../types";
import { FURTHER_MODELS } from "./further";
import type { ModelInputs } from "./model";
import type { FurtherResults } from "./results";

/**
 * Runs the models beyond readiness and ABC that can run, in the order of MODEL_IDS: each sees what those before it found.
 *
 * @example runFurther(modelInputs(mapped, settings), inputs).firstSort?.classes // => [0, 1, 2]
 */
export function runFurther(models: readonly ModelInput[], inputs: ModelInputs): Partial<FurtherResults> {
  const found: Partial<FurtherResults> = {};
  const run = <Id extends FurtherModelId>(id: Id): void => {
    const earlier = { ...inputs.earlier, ...found };
    found[id] = FURTHER_MODELS[id].classify({ ...inputs, earlier });
  };
  for (const id of FURTHER_MODEL_IDS) if (models.some((model) => model.id === id && model.runs)) run(id);
  return found;
}
