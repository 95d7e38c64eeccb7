import type { Settings } from "../engine";

/**
 * Parts of the settings that do not travel with the workbook: the language is the person's own, which rows take part is
 * of the moment, and columns and account are kept by header for each table.
 */
type Local = "locale" | "lines" | "mapping" | "account";

/**
 * The part of settings that is a model, and travels with the workbook.
 *
 * @example modelOf({ locale: "en", lines: "all", models: ["abc"] }) // => { models: ["abc"] }
 */
export function modelOf<Some extends Partial<Settings>>(settings: Some): Omit<Some, Local> {
  const { locale: _locale, lines: _lines, mapping: _mapping, account: _account, ...model } = settings;
  return model;
}
