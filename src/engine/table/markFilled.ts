import { cellColumn } from "./cells/cellCollector";
import { FIRST_TEXT, OTHER, type Cells } from "./cells/cellColumn";
import { isMissing } from "./isMissing";

/**
 * Marks the lines that a column has something in.
 *
 * @param filled 1 where another column has something already
 * @returns how many lines were empty before
 * @example markFilled(Uint8Array.of(1, 0, 0), [5, "n/a", "–"]) // => 1, filled is now [1, 1, 0]
 */
export function markFilled(filled: Uint8Array, cells: Cells): number {
  const { codes, texts } = cellColumn(cells);
  const says = Uint8Array.from(texts, (text, code) => (code < FIRST_TEXT || !isMissing(text) ? 1 : 0));
  let found = 0;
  for (let line = 0; line < codes.length; line++) {
    if (filled[line] === 1 || says[codes[line] ?? OTHER] !== 1) continue;
    filled[line] = 1;
    found++;
  }
  return found;
}
