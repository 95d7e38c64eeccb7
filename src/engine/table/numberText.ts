import { CURRENCY_PATTERN } from "./currencies";
import { foldHan } from "./foldHan";
import { foldText } from "./foldText";
import { readNumberBody, type NumberBody } from "./numberBody";
import { COUNTER_PATTERN, UNIT_PATTERN, unitExponent } from "./numberUnits";

/** A text taken apart as a number; only its separators may still be open. */
export interface NumberText {
  negative: boolean;
  body: NumberBody;
  /** Power of ten of unit and per cent sign together. */
  exponent: number;
  percent: boolean;
  /** The currency as written, else null. */
  currency: string | null;
}

const SCIENTIFIC = /^([-+]?)(\d+(?:[.,]\d+)?)e([-+]?\d{1,3})$/i;
const DIGITS_ONLY = /^-?\d[\d.,]*$/;
const NUMBER = new RegExp(
  // Turkish writes the per cent sign first.
  "^(?<sign>[-+])?\\s?(?<percentBefore>%)?\\s?" +
    `(?<before>${CURRENCY_PATTERN})?\\s?` +
    "(?<open>\\()?\\s?(?<innerSign>[-+])?\\s?" +
    `(?<innerBefore>${CURRENCY_PATTERN})?\\s?` +
    "(?<body>[.,]?\\d(?:[\\d., '’`]*\\d)?)\\s?" +
    "(?<percent>%)?\\s?" +
    `(?<unit>${UNIT_PATTERN})?\\s?` +
    `(?<counter>${COUNTER_PATTERN})?\\s?` +
    `(?<after>${CURRENCY_PATTERN})?\\s?` +
    `(?<innerTrailing>-)?\\s?(?<close>\\))?\\s?(?<outerAfter>${CURRENCY_PATTERN}|%)?\\s?(?<trailing>-)?$`,
  "iu",
);

/**
 * Takes a text apart as a number: sign, brackets, currency, unit, per cent, counter, digits [D3]. What is left over
 * ("/mo", "approx.", a second number) makes it no number: nothing is guessed [D7].
 *
 * @returns null where the text is no number.
 * @example scanNumberText("(€ 1.2M)") // => negative, exponent 6, currency "€", body "1.2"
 * @example scanNumberText("2千人") // => exponent 3, body "2"
 * @example scanNumberText("12,000 €/mo") // => null
 */
export function scanNumberText(text: string): NumberText | null {
  if (DIGITS_ONLY.test(text)) {
    const body = readNumberBody(text.replace("-", ""));
    return body && plain(text.startsWith("-"), body, 0);
  }
  const folded = foldHan(foldText(text));
  const scientific = SCIENTIFIC.exec(folded);
  if (scientific) {
    const [, sign, digits = "", exponent] = scientific;
    return plain(sign === "-", { kind: "whole", canonical: digits.replace(",", ".") }, Number(exponent));
  }
  const groups = NUMBER.exec(folded)?.groups;
  if (!groups) return null;

  const bracketed = groups["open"] !== undefined;
  if (bracketed !== (groups["close"] !== undefined)) return null;
  const signs = [groups["sign"], groups["innerSign"], groups["innerTrailing"], groups["trailing"]].filter(
    Boolean,
  );
  if (signs.length + (bracketed ? 1 : 0) > 1) return null;
  const before = found(groups["before"], groups["innerBefore"]);
  const after = found(groups["after"], groups["outerAfter"] === "%" ? undefined : groups["outerAfter"]);
  if (!areOneCurrency(before, after)) return null;
  const body = readNumberBody(groups["body"] ?? "");
  if (!body) return null;

  const percents = found(
    groups["percentBefore"],
    groups["percent"],
    groups["outerAfter"] === "%" ? "%" : undefined,
  );
  if (percents.length > 1) return null;
  const percent = percents.length === 1;
  // Money and parts of a whole are not counted.
  if (groups["counter"] !== undefined && (percent || before.length + after.length > 0)) return null;
  const unit = groups["unit"];
  return {
    negative: bracketed || signs[0] === "-",
    body,
    exponent: (unit === undefined ? 0 : unitExponent(unit)) - (percent ? 2 : 0),
    percent,
    // "$1,200 USD": the code says more.
    currency: after[0] ?? before[0] ?? null,
  };
}

const found = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined);

/** At most one, or a sign before and a code behind: "$1,200 USD". */
function areOneCurrency(before: readonly string[], after: readonly string[]): boolean {
  if (before.length > 1 || after.length > 1) return false;
  const [sign, code] = [before[0], after[0]];
  return sign === undefined || code === undefined || (/\p{Sc}$/u.test(sign) && !/\p{Sc}/u.test(code));
}

function plain(negative: boolean, body: NumberBody, exponent: number): NumberText {
  return { negative, body, exponent, percent: false, currency: null };
}
