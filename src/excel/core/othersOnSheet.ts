import { isOwnName } from "./definedNames";
import { supports } from "./requirementSets";

/** Names that Excel itself gives to a sheet: print area and titles, the filter's range. */
const EXCELS_NAME = /^(_xlnm\.|_FilterDatabase|Print_)/i;

/**
 * Asks whether a sheet of ours carries something besides cells that is not ours: drawings, charts, tables,
 * remarks, names. A pivot table shows in its cells.
 *
 * @param own names of the charts that we drew on it, and the id of the table that we made
 * @returns what to call after the next sync.
 */
export function askOthersThings(
  sheet: Excel.Worksheet,
  { ownChart, ownTable }: { ownChart?: RegExp; ownTable?: string },
): () => boolean {
  const drawn = [sheet.shapes.load("items/name"), sheet.charts.load("items/name")];
  const names = sheet.names.load("items/name");
  const tables = sheet.tables.load("items/id");
  const hasRemarks = askRemarks(sheet);
  return () =>
    tables.items.some(({ id }) => id !== ownTable) ||
    drawn.some(({ items }) => items.some(({ name }) => !ownChart?.test(name))) ||
    hasRemarks() ||
    names.items.some(({ name }) => !isOwnName(name) && !EXCELS_NAME.test(name));
}

/**
 * Asks whether comments or notes stand on a sheet, as far as this Excel can tell.
 *
 * @returns what to call after the next sync.
 */
export function askRemarks(sheet: Excel.Worksheet): () => boolean {
  const counts = [
    ...(supports("1.10") ? [sheet.comments.getCount()] : []),
    // Where Excel has notes, the client may still be one that does not know of them.
    ...(supports("1.18") && "notes" in sheet ? [sheet.notes.getCount()] : []),
  ];
  return () => counts.some(({ value }) => value > 0);
}
