import type { ModelId, Say } from "../types";
import type { Explanations, Told } from "./model";
import type { Ran } from "./ran";

/** What a model says of an account, in words; a next step where the model has one. */
export interface Sentences {
  reason: string;
  nextStep: string;
}

/**
 * Reason and next step by account, "" where the model gives none. Accounts that a model says the same of share their
 * sentences.
 *
 * @example sentencesOf({ id, model, result }, toldOf(analysis), say)(0).nextStep // => "Close this month."
 */
export function sentencesOf<Id extends ModelId>(
  { model, result }: Ran<Id>,
  told: Told,
  say: Say,
): (account: number) => Sentences {
  const explain = model.explain(result, told);
  const sentences = (account: number): Sentences => {
    const explained: Explanations[ModelId] = explain(account);
    return {
      reason: say(explained.reason),
      nextStep: "nextStep" in explained ? say(explained.nextStep) : "",
    };
  };
  if (!model.sameSentences) return sentences;
  const known = new Map<number, Sentences>();
  return (account) => {
    const key = model.sameSentences?.(result, account) ?? account;
    const made = known.get(key) ?? sentences(account);
    known.set(key, made);
    return made;
  };
}
