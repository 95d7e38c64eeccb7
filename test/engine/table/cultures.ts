import type { CellValue, Culture, SheetSample } from "../../../src/engine";

export const english: Culture = { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," };
export const german: Culture = { locale: "de-DE", decimalSeparator: ",", thousandsSeparator: "." };

/** A small sheet as a sample: everything in the head, or the last rows in the tail when it is longer. */
export function sampleOf(rows: CellValue[][], rest: Partial<SheetSample> = {}): SheetSample {
  return {
    head: rows.slice(0, 50),
    tail: rows.slice(50).slice(-10),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    headerKnown: false,
    ownColumns: [],
    ...rest,
  };
}
