import type { Culture } from "../types";
import type { DecimalSign, NumberBody } from "./numberBody";

/**
 * The decimal sign of a column: what most of its unambiguous cells show, else the workbook's [D3]. The order of
 * the cells does not matter.
 *
 * @param bodies Number texts of one column.
 * @example decimalConvention([readNumberBody("1,5"), readNumberBody("1,234")], english) // => ","
 */
export function decimalConvention(bodies: Iterable<NumberBody>, culture: Culture): DecimalSign {
  let points = 0;
  let commas = 0;
  for (const body of bodies) {
    if (body.kind !== "decided") continue;
    if (body.decimal === ".") points++;
    else commas++;
  }
  if (points !== commas) return points > commas ? "." : ",";
  return culture.decimalSeparator === "," ? "," : ".";
}

/**
 * A body under a convention, as `Number` reads it; null where it contradicts it. A cell whose two kinds of
 * separators leave one reading only is read even then; "12,5" in a column of "1,234.5" is not: it may as well
 * be a slip for 125 or 12,500.
 *
 * @example canonicalNumber(readNumberBody("1,234"), ".") // => "1234"
 */
export function canonicalNumber(body: NumberBody, decimal: DecimalSign): string | null {
  switch (body.kind) {
    case "whole":
      return body.canonical;
    case "decided":
      return body.strong || body.decimal === decimal ? body.canonical : null;
    case "open":
      return body.sign === decimal ? body.asDecimal : body.asThousands;
  }
}
