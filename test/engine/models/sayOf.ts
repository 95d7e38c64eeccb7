import { defaultSettings, type Settings } from "../../../src/engine";
import type { Explanation, ModelInputs, Told } from "../../../src/engine/models/model";
import { createSay } from "../../../src/locales";

/** What sentences are made from, for inputs that were read from cells. */
export function toldBy({ columns, settings, asOf, earlier }: ModelInputs): Told {
  const { headers, numbers, texts, answers, names } = columns;
  return { headers, settings, asOf, numbers, texts, answers, names, results: earlier };
}

/** An explanation in words. */
export function said(
  { reason, nextStep }: Explanation,
  locale: Settings["locale"] = defaultSettings().locale,
): [reason: string, nextStep: string] {
  const say = createSay(locale);
  return [say(reason), say(nextStep)];
}
