/**
 * Address of a cell, from zero-based indexes.
 *
 * @example a1(0, 0) // => "A1"
 * @example a1(9, 27) // => "AB10"
 */
export function a1(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/**
 * Address of a rectangle.
 *
 * @example a1Range(1, 2, 3, 1) // => "C2:C4"
 */
export function a1Range(row: number, column: number, rowCount: number, columnCount: number): string {
  return `${a1(row, column)}:${a1(row + rowCount - 1, column + columnCount - 1)}`;
}

/**
 * A text as it stands within a formula.
 *
 * @example formulaText('say "no"') // => '"say ""no"""'
 */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
