import { changeKept, withMapping } from "../excel";
import { defaultSettings, type Settings, type SettingsJson } from "../engine";
import { decisions } from "./grouping";
import { headersOf, type Look } from "./look";
import { modelDocument } from "./modelDocument";
import { modelOf } from "./modelOf";
import type { RunOptions } from "./types";

/**
 * Keeps what the person decided in this run: which column is which, what a row is, and the model. What nobody decided
 * is not kept, so that later defaults and better guesses come through.
 *
 * @param found what the run found and the next one is to take over, such as the bounds of a score card [K1]
 * @returns false where what stands in the workbook is damaged, or of a later version, and was left alone.
 */
export function keepDecisions(
  look: Look,
  options: Pick<RunOptions, "mapping" | "account" | "settings">,
  { replace = false, found = {} }: { replace?: boolean; found?: Partial<Settings> } = {},
): Promise<boolean> {
  const mapping = decisions(headersOf(look.mapping, look.layout), options);
  const isModel = Object.keys(modelOf(options.settings ?? {})).length > 0;
  const isFound = Object.keys(found).length > 0;
  if (!mapping && !isModel && !isFound && !replace) return Promise.resolve(true);
  const asDecided = (settings: SettingsJson | null): SettingsJson | null => {
    if (replace) return modelDocument({ ...look.settings, ...found });
    if (look.preview.keptProblem) return settings;
    if (isModel) return modelDocument({ ...look.settings, ...found });
    return isFound ? { ...settings, ...modelDocument({ ...defaultSettings(), ...found }) } : settings;
  };
  return changeKept(
    ({ settings, mappings }) => ({
      settings: asDecided(settings),
      mappings: mapping ? withMapping(mappings, mapping) : mappings,
    }),
    { replace },
  );
}
