import { displayText } from "../displayText";
import { headerRow } from "../headerRow";
import { isBlank } from "../isBlank";
import { knownHeaders, matchHeader } from "../matchHeader";
import type { SampleRow } from "../sampleRows";
import { figureColumns } from "./headingCells";
import { headingLines } from "./headingLines";
import { sameText } from "./sameText";

/** Title lines above a table's headings are few. */
export const MOST_TITLES = 3;
const LOOKED_AT = 20;

/**
 * Whether rows below a gap are another table, rather than more rows of the one above, which is often parted by
 * blank lines. They are when they begin, below a few title lines, with headings of their own: known words, or
 * names that stand where the table above holds figures. A repeated header row is that of a printed export.
 *
 * @param table Rows of the table above.
 * @param block Rows below the gap, up to the next gap.
 * @param gap Blank rows between the two.
 */
export function startsTable(table: readonly SampleRow[], block: readonly SampleRow[], gap: number): boolean {
  if (isTitle(table)) return false;
  const above = headerRow(table);
  const header = headerRow(block);
  if (above === null || header === null || header > MOST_TITLES) return false;
  const headings = block[header];
  if (!headings || headings.filled < 2 || header === block.length - 1) return false;
  const lines = headingLines(table, above);
  if (lines.last === table.length - 1 || repeats(headings, table[above])) return false;

  const figures = figureColumns(table.slice(lines.last + 1, lines.last + 1 + LOOKED_AT));
  const among = headings.cells.filter((cell, column) => !isBlank(cell) && figures.has(column)).length;
  const known = knownHeaders(headings.cells.filter((cell) => typeof cell === "string"));
  if (known >= 2) return true;
  if (known === 1) return among > 0 || header > 0 || gap > 1;
  return among > 0 && (header > 0 || gap > 1 || (among > 1 && among === figures.size));
}

/**
 * Whether rows are a title: lone texts in one column, as an export's name, date and filters stand above its headings.
 * A list of names under its heading is none; other words that we know stand in titles, too ("Open opportunities").
 */
function isTitle(rows: readonly SampleRow[]): boolean {
  const filled = rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }])),
  );
  const [first] = filled;
  const isLone =
    rows.every((row) => row.filled <= 1) && filled.every(({ column }) => column === first?.column);
  const texts = filled.flatMap(({ cell }) => (typeof cell === "string" ? [cell] : []));
  const isListOfNames = matchHeader(texts[0] ?? "").some(({ field }) => field === "name");
  return isLone && texts.length === filled.length && !isListOfNames;
}

/** Whether most cells of a row are those of another. */
function repeats(row: SampleRow, other: SampleRow | undefined): boolean {
  const same = row.cells.filter(
    (cell, column) => !isBlank(cell) && sameText(displayText(cell), displayText(other?.cells[column])),
  );
  return same.length > row.filled / 2;
}
