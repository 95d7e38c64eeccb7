import { quotedSheet } from "../cellName";

/** A text, or a sheet's name before its "!". */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula whose references to one sheet go to another.
 *
 * @example redirectSheet("=Plan!A1&\"Plan!\"", "Plan", "Plan (2)") // => "='Plan (2)'!A1&\"Plan!\""
 */
export function redirectSheet(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(TOKEN, (found: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === from.toLowerCase() ? `${quotedSheet(to)}!` : found;
  });
}
