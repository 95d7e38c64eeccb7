import type { Settings } from "../engine";
import { storage } from "./storage";

/** Languages that the pane speaks; the sheet's own words follow it. */
export type Language = Settings["locale"];
export const LANGUAGES = ["en", "zh-CN"] as const satisfies readonly Language[];

const KEY = "vital-few.language";

/**
 * The language to open in: the one chosen here before, else the one of Excel's menus.
 *
 * @param displayLanguage BCP 47 tag of Excel's menus.
 * @example openingLanguage("zh-Hans-CN"); // => "zh-CN"
 * @example openingLanguage("de-DE"); // => "en"
 */
export function openingLanguage(displayLanguage: string): Language {
  const remembered = storage()?.getItem(KEY);
  const known = LANGUAGES.find((language) => language === remembered);
  return known ?? (displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en");
}

/** Keeps the choice on this machine, for the next opening. */
export function rememberLanguage(language: Language): void {
  storage()?.setItem(KEY, language);
}
