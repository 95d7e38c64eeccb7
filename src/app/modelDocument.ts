import { defaultSettings, documentOf, type Settings, type SettingsJson } from "../engine";
import { modelOf } from "./modelOf";

/**
 * What a model says otherwise than the defaults: the document that travels in the workbook.
 *
 * @returns null where it says nothing
 * @example modelDocument({ ...defaultSettings(), models: ["abc"] }) // => { version: 2, models: ["abc"] }
 */
export function modelDocument(settings: Settings): SettingsJson | null {
  const document = documentOf({ ...defaultSettings(), ...modelOf(settings) });
  return Object.keys(document).length > 1 ? document : null;
}
