export type DecimalSign = "." | ",";

/**
 * The digits of a number text with what its separators say. `canonical` is what `Number` reads.
 * - whole: no separator that could be a decimal sign.
 * - decided: only one reading; `decimal` is the convention that it follows, and `strong` says that two kinds of
 *   separators (or a repeated one) leave no doubt, even against the rest of the column.
 * - open: one separator before exactly three digits; "1,234" is either, so the column decides.
 */
export type NumberBody =
  | { kind: "whole"; canonical: string }
  | { kind: "decided"; canonical: string; decimal: DecimalSign; strong: boolean }
  | { kind: "open"; sign: DecimalSign; asDecimal: string; asThousands: string };

const GROUPS_OF_THREE = /^\d{1,3}([., ]\d{3})+$/;
/** Indian grouping: pairs, and three at the end. */
const GROUPS_OF_TWO = /^\d{1,2}([., ]\d{2})+[., ]\d{3}$/;
const DIGITS = /^\d+$/;

const isGrouped = (text: string) => GROUPS_OF_THREE.test(text) || GROUPS_OF_TWO.test(text);
const without = (text: string, separator: string) => text.split(separator).join("");
const otherSign = (sign: DecimalSign): DecimalSign => (sign === "." ? "," : ".");

/**
 * Reads the separators of a number text without sign, currency and unit [D3].
 *
 * @param body Digits with ".", ",", spaces or apostrophes; anything else is null.
 * @returns null where the groups make no number ("1,23,4", "12.03.2024").
 * @example readNumberBody("1.234,5") // => { kind: "decided", canonical: "1234.5", decimal: ",", strong: true }
 * @example readNumberBody("1,234") // => { kind: "open", sign: ",", asDecimal: "1.234", asThousands: "1234" }
 */
export function readNumberBody(body: string): NumberBody | null {
  if (DIGITS.test(body)) return { kind: "whole", canonical: body };
  const text = body.replace(/['’`]/g, " ");
  const points = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  const spaced = text.includes(" ");

  if (points === 0 && commas === 0)
    return isGrouped(text) ? { kind: "whole", canonical: without(text, " ") } : null;
  if (points > 0 && commas > 0) return spaced ? null : withBothSigns(text);

  const sign: DecimalSign = points > 0 ? "." : ",";
  if (points + commas > 1) {
    if (spaced || !isGrouped(text)) return null;
    return { kind: "decided", canonical: without(text, sign), decimal: otherSign(sign), strong: true };
  }
  return withOneSign(text, sign, spaced);
}

/** "1.234,56": the last sign is the decimal sign, the other one groups. */
function withBothSigns(text: string): NumberBody | null {
  const decimal: DecimalSign = text.lastIndexOf(".") > text.lastIndexOf(",") ? "." : ",";
  const [whole = "", fraction = "", more] = text.split(decimal);
  if (more !== undefined || !isGrouped(whole) || !DIGITS.test(fraction)) return null;
  return {
    kind: "decided",
    canonical: `${without(whole, otherSign(decimal))}.${fraction}`,
    decimal,
    strong: true,
  };
}

/** One "." or ",", perhaps after groups parted by spaces. */
function withOneSign(text: string, sign: DecimalSign, spaced: boolean): NumberBody | null {
  const [whole = "", fraction = ""] = text.split(sign);
  if (!DIGITS.test(fraction)) return null;
  const asDecimal = `${without(whole, " ") || "0"}.${fraction}`;
  if (spaced)
    return isGrouped(whole) ? { kind: "decided", canonical: asDecimal, decimal: sign, strong: true } : null;
  if (whole !== "" && !DIGITS.test(whole)) return null;
  const couldGroup =
    fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (couldGroup) return { kind: "open", sign, asDecimal, asThousands: whole + fraction };
  return { kind: "decided", canonical: asDecimal, decimal: sign, strong: false };
}
