/** Days from 1 January 1904 back to day 0 of the 1900 system. */
const DAYS_BETWEEN = 1462;
const DAY = 86_400_000;
/** Day 0 of the 1900 system, as everybody else counts: right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

interface Cells {
  values: readonly (readonly unknown[])[];
  texts: readonly (readonly string[])[];
  numberFormats: readonly (readonly string[])[];
}

/**
 * Whether the workbook counts its days from 1904, as old workbooks of the Mac do [D5]. Office.js does not tell, but
 * a date cell shows its year: where that is the year of the same day four years later, the count began in 1904.
 *
 * @returns false where no cell of the sample is a date: then nothing depends on it.
 * @example countsFrom1904({ values: [[44833]], texts: [["2026-09-30"]], numberFormats: [["yyyy-mm-dd"]] }) // => true
 */
export function countsFrom1904({ values, texts, numberFormats }: Cells): boolean {
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries()) {
      if (typeof value !== "number" || !showsYear(numberFormats[row]?.[column])) continue;
      const shown = yearsIn(texts[row]?.[column] ?? "");
      const [early, late] = [yearOf(value), yearOf(value + DAYS_BETWEEN)];
      const [is1900, is1904] = [shown.has(early % 100), shown.has(late % 100)];
      if (is1900 !== is1904) return is1904;
    }
  return false;
}

/** "yy" or "yyyy", outside of quoted texts and colours. */
function showsYear(format: string | undefined): boolean {
  return /y/i.test((format ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

function yearOf(serial: number): number {
  return new Date(EPOCH + Math.floor(serial) * DAY).getUTCFullYear();
}

/** Last two digits of everything in the text that may be a year. */
function yearsIn(text: string): Set<number> {
  return new Set((text.match(/\d{4}|\d{2}/g) ?? []).map((digits) => Number(digits) % 100));
}
