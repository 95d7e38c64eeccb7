import { documentChanges, type Settings, type SettingsJson } from "../engine";
import { modelDocument } from "./modelDocument";
import type { KeptReplacement } from "./types";

/**
 * What "Replace them" would make of what a workbook keeps.
 *
 * @param document the settings that are kept; null where they cannot be read: then the remembered columns go as well
 * @param settings those in force, which would be kept instead
 */
export function keptReplacement(document: SettingsJson | null, settings: Settings): KeptReplacement {
  return {
    changes: documentChanges(document ?? {}, modelDocument(settings) ?? {}),
    isKnown: document !== null,
  };
}
