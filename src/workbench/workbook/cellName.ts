/**
 * A cell's name in A1 style, relative.
 *
 * @example cellName(1, 27) // => "AB2"
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A column's letters.
 *
 * @example columnLetters(701) // => "ZZ"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
