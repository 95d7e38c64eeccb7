import type { Preview } from "../../app/types";
import { MODEL_IDS, type Field, type ModelId } from "../../engine";

/** A model as the person chooses it. */
export interface ModelChoice {
  id: ModelId;
  /** Its columns are written. */
  chosen: boolean;
  /** The mapped columns are enough. */
  runs: boolean;
  /** Fields without which it does not run, or says less. */
  missing: readonly Field[];
}

/** What is written where nobody chose: the two models that everybody needs. */
const USUAL: readonly ModelId[] = ["readiness", "abc"];

/**
 * Every model with what it would do on this table. A model that is not chosen says what it asks for all the same.
 *
 * @param able models that could run, whatever was chosen
 * @example modelChoices(preview, able)[0] // => { id: "readiness", chosen: true, runs: true, missing: ["urgency"] }
 */
export function modelChoices(preview: Preview, able: Preview["models"]): ModelChoice[] {
  const chosen = chosenIds(preview);
  return MODEL_IDS.map((id) => {
    const { runs = false, missing = [] } = able.find((model) => model.id === id) ?? {};
    return { id, chosen: chosen.includes(id), runs, missing };
  });
}

/** Those of the settings; where they name none, the usual ones. */
export function chosenIds({ settings }: Pick<Preview, "settings">): readonly ModelId[] {
  return settings.models ?? USUAL;
}

/**
 * The choice with one model more or less, in the order of the models.
 *
 * @example toggled(["abc"], "readiness") // => ["readiness", "abc"]
 */
export function toggled(chosen: readonly ModelId[], id: ModelId): ModelId[] {
  return MODEL_IDS.filter((other) => (other === id) !== chosen.includes(other));
}
