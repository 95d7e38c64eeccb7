import type { CellContent } from "../../workbook/types";
import { DEFAULT_COLUMN_PIXELS } from "../cells/units";

const ROWS_LOOKED_AT = 500;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 12;
const WIDEST = 320;
/** A date's serial number is shorter than the date. */
const FORMATTED_CHARACTERS = 16;

const isWide = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0x2e7f;

const characters = (cell: CellContent): number => {
  if (typeof cell.v === "number" && cell.s !== undefined) return FORMATTED_CHARACTERS;
  return [...String(cell.v ?? "")].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
};

/** Widths in pixels at which the first rows can be read; a text file has none of its own. */
export function columnWidths(
  rows: readonly (readonly (CellContent | undefined)[])[],
): Record<number, number> {
  const longest: number[] = [];
  for (const row of rows.slice(0, ROWS_LOOKED_AT))
    row.forEach((cell, column) => {
      if (cell) longest[column] = Math.max(longest[column] ?? 0, characters(cell));
    });
  return Object.fromEntries(
    [...longest.entries()].flatMap(([column, count]): [number, number][] => {
      const width = Math.min(WIDEST, (count ?? 0) * PIXELS_PER_CHARACTER + PADDING);
      return width > DEFAULT_COLUMN_PIXELS ? [[column, width]] : [];
    }),
  );
}
