/**
 * Name of a column without header: its letter in the sheet.
 *
 * @param sheetColumn Column of the sheet, from 0.
 * @example columnName(5) // => "Column F"
 * @example columnName(26) // => "Column AA"
 */
export function columnName(sheetColumn: number): string {
  let letters = "";
  for (let rest = sheetColumn; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `Column ${letters}`;
}
