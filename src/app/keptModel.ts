import { changeKept, withMapping } from "../excel";
import { defaultSettings, documentOf, parseSettings, type Settings, type SettingsJson } from "../engine";
import { decisions } from "./grouping";
import { headersOf, type Look } from "./look";
import type { AppMessage } from "./messages";
import type { RunOptions } from "./types";

/**
 * Parts of the settings that do not travel with the workbook: the language is the person's own, which rows take part is
 * of the moment, and columns and account are kept by header for each table.
 */
type Local = "locale" | "lines" | "mapping" | "account";

/** Checks a model that a workbook brought along; a sentence where it cannot be used. */
export function checkKept(document: SettingsJson): Omit<Settings, Local> | AppMessage {
  const parsed = parseSettings(document);
  if (parsed.ok) return modelOf(parsed.settings);
  const [problem] = parsed.problems;
  return problem ? { id: "kept.invalid", values: { problem: problem.message } } : { id: "kept.damaged" };
}

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

/** What a model says otherwise than the defaults; null where it says nothing. */
function modelDocument(settings: Settings): SettingsJson | null {
  const document = documentOf({ ...defaultSettings(), ...modelOf(settings) });
  return Object.keys(document).length > 1 ? document : null;
}

function modelOf<Some extends Partial<Settings>>(settings: Some): Omit<Some, Local> {
  const { locale: _locale, lines: _lines, mapping: _mapping, account: _account, ...model } = settings;
  return model;
}
