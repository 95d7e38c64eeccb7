const FULL_WIDTH = /[\uFF01-\uFF5E\uFFE0-\uFFE6\u3000]/g;
const FULL_WIDTH_SIGNS: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\uFFE0": "¢",
  "\uFFE1": "£",
  "\uFFE2": "¬",
  "\uFFE3": "¯",
  "\uFFE4": "¦",
  "\uFFE5": "¥",
  "\uFFE6": "₩",
};
const SPACES = /[\s\u00A0\u2000-\u200A\u202F\u205F]+/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const MINUS = /[\u2010-\u2013\u2212\uFE63]/g;
/** Nothing to fold: the fast way for most cells of a long column. */
const PLAIN = /^(?:[!-~€£¥]+(?: [!-~€£¥]+)*)?$/;

/**
 * A cell's text in plain signs: full-width forms and minus signs as on the keyboard, every kind of space as one
 * space, nothing invisible, trimmed. Narrower than NFKC on purpose: "10²" must not become "102".
 *
 * @example foldText("（１，２３４）") // => "(1,234)"
 * @example foldText("−12\u202F345 ") // => "-12 345"
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(FULL_WIDTH, (sign) => FULL_WIDTH_SIGNS[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(INVISIBLE, "")
    .replace(MINUS, "-")
    .replace(SPACES, " ")
    .trim();
}
