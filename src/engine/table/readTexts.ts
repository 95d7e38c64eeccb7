import type { CellValue } from "../types";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isBlank } from "./isBlank";
import type { CellProblem } from "./readNumbers";

/**
 * Reads one column of texts: every cell as a person sees it, "" where it is blank. An error of the sheet keeps
 * its text and is a problem [D7].
 *
 * @param shown The cells as the sheet shows them, where known: a number format makes 103 "00103". A column that is
 *   too narrow shows "####", which is nobody's name.
 * @example readTexts(["Acme", 103, "#N/A"])
 * // => { texts: ["Acme", "103", "#N/A"], problems: [{ index: 2, value: "#N/A", code: "error-value" }] }
 */
export function readTexts(
  values: readonly CellValue[],
  shown?: readonly string[],
): { texts: string[]; problems: CellProblem[] } {
  const problems: CellProblem[] = [];
  const texts = values.map((value, index) => {
    if (isBlank(value)) return "";
    const text = typeof value === "number" ? shownNumber(value, shown?.[index]) : displayText(value);
    if (isErrorValue(value)) problems.push({ index, value: text, code: "error-value" });
    return text;
  });
  return { texts, problems };
}

function shownNumber(value: number, shown: string | undefined): string {
  const text = shown?.trim() ?? "";
  return text === "" || /^#+$/.test(text) ? displayText(value) : text;
}
