import { parseSettings, type Settings, type SettingsJson } from "../engine";
import type { AppMessage } from "./messages";
import { modelOf } from "./modelOf";

export { keptReplacement } from "./keptReplacement";

/**
 * Checks a model that a workbook brought along.
 *
 * @returns the settings that it stands for, or a sentence where it cannot be used.
 */
export function checkKept(document: SettingsJson): { settings: Partial<Settings> } | { problem: AppMessage } {
  const parsed = parseSettings(document);
  if (parsed.ok) return { settings: modelOf(parsed.settings) };
  const [first] = parsed.problems;
  return {
    problem: first ? { id: "kept.invalid", values: { problem: first.message } } : { id: "kept.damaged" },
  };
}
