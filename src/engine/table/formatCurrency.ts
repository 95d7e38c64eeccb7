import { CURRENCY_PATTERN, currenciesOf } from "./currencies";
import { foldHan } from "./foldHan";

/** "[$€-407]": the mark, then the place it is used in. */
const BRACKETED = /\[\$([^\]-]*)(?:-([^\]]*))?\]/;
const OTHER_BRACKETS = /\[[^\]]*\]/g;
/** A space as wide as a character, and a character that fills the cell. */
const FILLERS = /[_*]./g;
const QUOTES = /["\\]/g;
const MARK = new RegExp(CURRENCY_PATTERN, "iu");
/** The currency of the places whose sign means several, by Excel's number or name of the place. */
const PLACES: Readonly<Record<string, string>> = {
  "409": "USD",
  "en-us": "USD",
  "1009": "CAD",
  "en-ca": "CAD",
  c0c: "CAD",
  "fr-ca": "CAD",
  c09: "AUD",
  "en-au": "AUD",
  "1409": "NZD",
  "en-nz": "NZD",
  c04: "HKD",
  "zh-hk": "HKD",
  "404": "TWD",
  "zh-tw": "TWD",
  "4804": "SGD",
  "en-sg": "SGD",
  "80a": "MXN",
  "es-mx": "MXN",
  "804": "CNY",
  "zh-cn": "CNY",
  "411": "JPY",
  "ja-jp": "JPY",
  "809": "GBP",
  "en-gb": "GBP",
  "41d": "SEK",
  "sv-se": "SEK",
  "414": "NOK",
  "nb-no": "NOK",
  "406": "DKK",
  "da-dk": "DKK",
  "40f": "ISK",
  "is-is": "ISK",
};

/**
 * The currency mark that an Excel number format shows [D4], as `currenciesOf` takes it; null where it shows none.
 *
 * @example formatCurrency("#,##0.00 [$€-407]") // => "€"
 * @example formatCurrency("[$$-1009]#,##0") // => "CAD"
 * @example formatCurrency("[Red]#,##0") // => null
 */
export function formatCurrency(format: string): string | null {
  const [section = ""] = format.split(";");
  const bracketed = BRACKETED.exec(section);
  const place = bracketed?.[2]?.toLowerCase().replace(/^0+/, "");
  const text = foldHan(section)
    .replace(BRACKETED, (_, mark: string) => mark)
    .replace(OTHER_BRACKETS, "")
    .replace(FILLERS, " ")
    .replace(QUOTES, "");
  const mark = MARK.exec(text)?.[0] ?? null;
  const known = place === undefined ? undefined : PLACES[place];
  return mark !== null && known !== undefined && bracketed?.[1] !== "" && currenciesOf(mark).includes(known)
    ? known
    : mark;
}
