import { analyse, planAccounts, planLog, planOutput, planReport, type Say } from "../engine";
import { createSay } from "../locales";
import type { Engine } from "./types";

/**
 * The computing side in the caller's own thread: for Node, for tests, and inside the Web Worker.
 *
 * @param say Words of the texts that go into the sheet; omitted: those of the language in the settings.
 * @example const { analysis, output } = await createInlineEngine().classify({ table, settings });
 */
export function createInlineEngine(say?: Say): Engine {
  const known = new Map<string, Say>();
  const wordsOf = (locale: Parameters<typeof createSay>[0]): Say => {
    if (say) return say;
    const words = known.get(locale) ?? createSay(locale);
    known.set(locale, words);
    return words;
  };
  return {
    async classify(request) {
      const analysis = analyse(request);
      const words = wordsOf(request.settings.locale);
      const output = planOutput(analysis, words);
      const accounts = planAccounts(analysis, words);
      return Promise.resolve({ analysis, output, accounts, log: planLog(analysis, request.log, words) });
    },
    async report(request, references, now) {
      const analysis = analyse(request);
      return Promise.resolve(planReport(analysis, references, wordsOf(request.settings.locale), now));
    },
  };
}
