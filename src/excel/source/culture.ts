import type { Culture } from "../../engine";
import { supports } from "../core/requirementSets";

/**
 * How this Excel writes numbers. Asks Excel where it can tell (ExcelApi 1.11), else the language of the
 * document: the answer is used only where a column's own cells leave it open [D3].
 *
 * @returns what to call after the next sync.
 */
export function askCulture(context: Excel.RequestContext): () => Culture {
  if (!supports("1.11")) return () => cultureOf(Office.context.contentLanguage);
  const info = context.application.cultureInfo.load(
    "name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator",
  );
  return () => ({
    locale: info.name,
    decimalSeparator: info.numberFormat.numberDecimalSeparator,
    thousandsSeparator: info.numberFormat.numberGroupSeparator,
  });
}

/**
 * The separators that a language writes numbers with.
 *
 * @example cultureOf("de-DE") // => { locale: "de-DE", decimalSeparator: ",", thousandsSeparator: "." }
 */
export function cultureOf(language: string): Culture {
  const [locale = "en-US"] = Intl.NumberFormat.supportedLocalesOf([language || "en-US"]);
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.9);
  const sign = (type: "decimal" | "group", otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { locale, decimalSeparator: sign("decimal", "."), thousandsSeparator: sign("group", ",") };
}
