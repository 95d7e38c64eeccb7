import { asText } from "../arguments";
import { fail } from "../errors";
import { COLOR_NAMES } from "./colorNames";

/**
 * A colour as an add-in writes it, in the workbook's form: "#RRGGBB (e.g., "FFA500"), or as a named HTML color".
 * https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 *
 * @example asColor("red") // => "#FF0000"
 */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.slice(-6).toUpperCase()}`;
  return COLOR_NAMES[text.toLowerCase()] ?? fail("InvalidArgument");
}
