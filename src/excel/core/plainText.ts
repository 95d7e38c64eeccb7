import type { CellValue } from "../../engine";

const FORMULA_OR_QUOTE = /^[=+\-@']/;
const SPELLED_VALUE = /^\s*(true|false|wahr|falsch|vrai|faux)\s*$/i;
/** Left when the letters of dates, times and exponents are taken away: only figures and their signs. */
const FIGURE_WORDS =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?|[ap]m|e/gi;
const ONLY_FIGURES = /^[\s\d.,:;/%()$€£¥₹+\-年月日时分秒]*\d[\s\d.,:;/%()$€£¥₹+\-年月日时分秒]*$/;

/**
 * A text as it must be handed to Excel so that it stays this text. Excel reads "=…", "+…", "-…" and "@…" as
 * formulas, swallows a leading apostrophe, and turns "00103", "1/2", "TRUE" or "12 %" into values; a leading
 * apostrophe keeps all of them and is no part of the cell's value. Texts that Excel leaves alone get none, and
 * the cell keeps its General format, so that a person can type a number or a formula over it.
 *
 * @example asText("=1+1") // => "'=1+1"
 * @example asText("3S") // => "3S"
 */
export function asText(text: string): string {
  if (text === "") return text;
  const isRead =
    FORMULA_OR_QUOTE.test(text) ||
    text.startsWith("#") ||
    SPELLED_VALUE.test(text) ||
    ONLY_FIGURES.test(text.replace(FIGURE_WORDS, ""));
  return isRead ? `'${text}` : text;
}

/** A cell's value as it must be handed to Excel: texts stay texts, the rest is as it is. */
export function asWritten(value: CellValue): CellValue {
  return typeof value === "string" ? asText(value) : value;
}
