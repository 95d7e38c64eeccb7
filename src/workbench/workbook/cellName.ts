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

/**
 * A sheet's name as it stands before a "!": Excel quotes names that could be read as something else.
 *
 * @example quotedSheet("Q1 sales") // => "'Q1 sales'"
 */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
