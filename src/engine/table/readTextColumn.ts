import type { CellValue } from "../types";
import type { CellProblem } from "./cellProblem";
import { cellColumn } from "./cells/cellCollector";
import { FIRST_TEXT, OTHER, type Cells } from "./cells/cellColumn";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { isMissing } from "./isMissing";
import { NumberCodes } from "./numberCodes";
import type { TextColumn } from "./types";

/** Instead of a code. */
const UNREAD = -1;

/**
 * Reads one column of texts, dictionary-coded: every cell as a person sees it, "" (code 0) where it says nothing.
 * An error of the sheet keeps its text and is a problem [D7].
 *
 * @param shown The cells as the sheet shows them, where known: a number format makes 103 "00103". A column that is
 *   too narrow shows "####", which is nobody's name.
 * @example readTextColumn(["Acme", 103, "Acme", ""]).column // => { codes: [1, 2, 1, 0], values: ["", "Acme", "103"] }
 */
export function readTextColumn(
  cells: Cells,
  shown?: readonly string[],
): { column: TextColumn; problems: CellProblem[] } {
  const { codes: cellCodes, numbers, texts, others } = cellColumn(cells);
  const codes = new Uint32Array(cellCodes.length);
  const values = [""];
  const codeOf = new Map<string, number>([["", 0]]);
  const errors = new Set<number>();
  const problems: CellProblem[] = [];
  const codeOfText = (text: string): number => {
    let code = codeOf.get(text);
    if (code === undefined) {
      code = isMissing(text) ? 0 : values.length;
      codeOf.set(text, code);
      if (code > 0) values.push(text);
      if (isErrorValue(text)) errors.add(code);
    }
    return code;
  };
  const codeOfCell = new Int32Array(texts.length).fill(UNREAD);
  const natives = new NumberCodes(cellCodes.length);
  const codeOfNative: number[] = [];
  for (let i = 0; i < cellCodes.length; i++) {
    const cell = cellCodes[i] ?? OTHER;
    let code: number;
    if (cell >= FIRST_TEXT) {
      code = codeOfCell[cell] ?? UNREAD;
      if (code === UNREAD) code = codeOfCell[cell] = codeOfText(texts[cell] ?? "");
    } else if (cell === OTHER) code = codeOfText(displayText(others.get(i)));
    else if (shown) code = codeOfText(shownNumber(numbers[i], shown[i] ?? ""));
    else {
      const number = natives.of(numbers[i] ?? NaN);
      code = codeOfNative[number] ??= codeOfText(displayText(numbers[i]));
    }
    codes[i] = code;
    if (errors.size > 0 && errors.has(code))
      problems.push({ index: i, value: values[code] ?? "", code: "error-value" });
  }
  return { column: { codes, values }, problems };
}

function shownNumber(value: CellValue | undefined, shown: string): string {
  const text = shown.trim();
  return text === "" || /^#+$/.test(text) ? displayText(value) : text;
}
