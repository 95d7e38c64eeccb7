import { asText } from "../arguments";
import { fail } from "../errors";

/** The colour names of HTML 4, which Excel takes besides "#RRGGBB". */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/**
 * A colour as an add-in writes it, in the workbook's form.
 * @example asColor("red") // => "#FF0000"
 */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  return NAMED[text.toLowerCase()] ?? fail("InvalidArgument");
}
