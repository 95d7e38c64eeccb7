import { FURTHER_MODEL_IDS, MODEL_IDS, type FurtherModelId, type ModelId } from "../types";
import type { EarlierResults, Model } from "./model";
import { MODELS } from "./registry";
import type { ModelResults } from "./results";

/** One model with what it found, for code that treats all of them alike. */
export interface Ran<Id extends ModelId = ModelId> {
  id: Id;
  model: Model<Id>;
  result: ModelResults[Id];
}

/** A model with a result of its own, for code that knows which one it means. */
export function ranOf<Id extends ModelId>(id: Id, result: ModelResults[Id]): Ran<Id> {
  return { id, model: MODELS[id], result };
}

/** Calls `visitor` for every model that ran, in the order of MODEL_IDS, each with its own types. */
export function eachRan(results: EarlierResults, visitor: <Id extends ModelId>(ran: Ran<Id>) => void): void {
  for (const id of MODEL_IDS) visitRan(results, id, visitor);
}

/** The same without readiness and ABC, for what has parts of its own for these two. */
export function eachFurther(
  results: EarlierResults,
  visitor: <Id extends FurtherModelId>(ran: Ran<Id>) => void,
): void {
  for (const id of FURTHER_MODEL_IDS) visitRan(results, id, visitor);
}

/** Calls `visitor` for one model, if it ran. */
export function visitRan<Id extends ModelId>(
  results: EarlierResults,
  id: Id,
  visitor: (ran: Ran<Id>) => void,
): void {
  const result = results[id];
  if (result !== undefined) visitor(ranOf(id, result));
}
