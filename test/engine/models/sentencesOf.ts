import { analyse, type FurtherModelId, type Settings, type TableData } from "../../../src/engine";
import { eachRan } from "../../../src/engine/models/ran";
import { explainAccount, toldOf } from "../../../src/engine/models/told";
import { createSay, type Locale } from "../../../src/locales";
import { settingsWith } from "../sampleTable";

/** What one model says of every account, "reason → next step", and of the whole run, in a language. */
export function sentencesOf(
  id: FurtherModelId,
  table: TableData,
  locale: Locale,
  changes: Partial<Settings> = {},
): { accounts: string[]; notes: string[] } {
  const settings = settingsWith({}, { asOf: "2026-09-30", models: [id], ...changes });
  const analysis = analyse({ table, settings, today: "2026-11-22" });
  const say = createSay(locale);
  const accounts = Array.from({ length: analysis.accounts }, (_, account) => {
    const explained = explainAccount(analysis, id, account);
    if (!explained) throw new Error(`${id} did not run.`);
    return `${say(explained.reason)} → ${say(explained.nextStep)}`;
  });
  const notes: string[] = [];
  eachRan(analysis, ({ id: ran, model, result }) => {
    if (ran === id) notes.push(...(model.notes?.(result, toldOf(analysis)) ?? []).map(say));
  });
  return { accounts, notes };
}
