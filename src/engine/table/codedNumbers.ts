import { displayText } from "./displayText";
import { NumberCodes } from "./numberCodes";
import type { TextColumn } from "./types";

/**
 * Numbers as texts, dictionary-coded in the order of their first appearance: the ids of customers and orders that stand
 * as numbers in a sheet. Each different number becomes a text once.
 *
 * @param numbers NaN = none: the text "" (code 0)
 * @returns `values` may be added to, for the cells of the column that are no numbers
 * @example codedNumbers(Float64Array.of(17850, NaN, 17850)) // => { codes: [1, 0, 1], values: ["", "17850"] }
 */
export function codedNumbers(numbers: Float64Array): TextColumn & { values: string[] } {
  const known = new NumberCodes(numbers.length);
  const codes = codesOf(numbers, known);
  return { codes, values: ["", ...known.numbers.map(displayText)] };
}

function codesOf(numbers: Float64Array, known: NumberCodes): Uint32Array {
  const codes = new Uint32Array(numbers.length);
  let last = NaN;
  let lastCode = 0;
  for (let i = 0; i < codes.length; i++) {
    const number = numbers[i] ?? NaN;
    // The lines of an order stand together.
    if (number !== last) {
      last = number;
      lastCode = number === number ? known.of(number) : 0;
    }
    codes[i] = lastCode;
  }
  return codes;
}
