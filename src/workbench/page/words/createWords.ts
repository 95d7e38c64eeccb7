import { createInstance } from "i18next";
import type { PageMessageId } from "../messages";
import { en } from "./en";
import type { Language } from "./language";
import { zhCN } from "./zhCN";

/** A sentence of the workbench in the user's language. */
export type Words = (id: PageMessageId, values?: Record<string, string>) => string;

/**
 * The workbench's sentences in one language.
 *
 * @example createWords("en")("notAFile", { name: "a.pdf" }) // => "a.pdf is neither .xlsx nor .csv."
 */
export function createWords(language: Language): Words {
  const i18n = createInstance({
    lng: language,
    fallbackLng: "en",
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: en }, "zh-CN": { translation: zhCN } },
  });
  void i18n.init();
  return (id, values) => i18n.t(id, values);
}
