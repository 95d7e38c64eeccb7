import { format } from "numfmt";

/**
 * A number as Excel's number format shows it; without a format as General does.
 *
 * @example formatFigure(0.8, "0%") // => "80%"
 */
export function formatFigure(value: number, numberFormat = "General"): string {
  return format(numberFormat, value);
}
