import type { CellValue } from "../types";
import type { CellProblem } from "./cellProblem";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isMissing } from "./isMissing";
import type { TextColumn } from "./types";

/**
 * Reads one column of texts, dictionary-coded: every cell as a person sees it, "" (code 0) where it says nothing.
 * An error of the sheet keeps its text and is a problem [D7].
 *
 * @param shown The cells as the sheet shows them, where known: a number format makes 103 "00103". A column that is
 *   too narrow shows "####", which is nobody's name.
 * @example readTextColumn(["Acme", 103, "Acme", ""]).column // => { codes: [1, 2, 1, 0], values: ["", "Acme", "103"] }
 */
export function readTextColumn(
  cells: readonly CellValue[],
  shown?: readonly string[],
): { column: TextColumn; problems: CellProblem[] } {
  const codes = new Uint32Array(cells.length);
  const values = [""];
  const codeOf = new Map<string, number>([["", 0]]);
  const errors = new Set<number>();
  const problems: CellProblem[] = [];
  let last: CellValue | undefined = "";
  let lastCode = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    const shownHere = typeof cell === "number" ? shown?.[i] : undefined;
    if (cell !== last || shownHere !== undefined) {
      const text = shownHere === undefined ? displayText(cell) : shownNumber(cell, shownHere);
      let code = codeOf.get(text);
      if (code === undefined) {
        code = isMissing(text) ? 0 : values.length;
        codeOf.set(text, code);
        if (code > 0) values.push(text);
        if (isErrorValue(text)) errors.add(code);
      }
      last = cell;
      lastCode = code;
    }
    codes[i] = lastCode;
    if (errors.size > 0 && errors.has(lastCode))
      problems.push({ index: i, value: values[lastCode] ?? "", code: "error-value" });
  }
  return { column: { codes, values }, problems };
}

function shownNumber(value: CellValue | undefined, shown: string): string {
  const text = shown.trim();
  return text === "" || /^#+$/.test(text) ? displayText(value) : text;
}
