import type { Culture } from "../types";
import { canonicalNumber, decimalConvention } from "./decimalConvention";
import { scanNumberText, type NumberText } from "./numberText";

/** A number text as read. `value` of "12 %" is 0.12. */
export interface ReadNumber {
  value: number;
  percent: boolean;
  /** The currency as written, else null. */
  currency: string | null;
}

/**
 * Reads the number texts of one column together, since the column decides what "1,234" means [D3].
 *
 * @param counts How many cells hold each text, where `texts` are different ones: the column decides by its cells.
 * @returns One entry a text; null where it is no number.
 * @example readNumberTexts(["1,5", "1,234"], english).map((read) => read?.value) // => [1.5, 1.234]
 */
export function readNumberTexts(
  texts: readonly string[],
  culture: Culture,
  counts?: ArrayLike<number>,
): (ReadNumber | null)[] {
  const scanned = texts.map(scanNumberText);
  const convention = decimalConvention(bodiesOf(scanned, counts), culture);
  return scanned.map((text) => {
    if (!text) return null;
    const canonical = canonicalNumber(text.body, convention);
    if (canonical === null) return null;
    // The exponent goes into the text: 4.35 % is 0.0435 exactly as typed, which 4.35 / 100 is not.
    const size = Number(text.exponent === 0 ? canonical : `${canonical}e${text.exponent}`);
    if (!Number.isFinite(size)) return null;
    return {
      value: text.negative && size !== 0 ? -size : size,
      percent: text.percent,
      currency: text.currency,
    };
  });
}

function* bodiesOf(scanned: readonly (NumberText | null)[], counts?: ArrayLike<number>) {
  for (const [i, text] of scanned.entries()) {
    if (text) for (let cell = counts?.[i] ?? 1; cell > 0; cell--) yield text.body;
  }
}
