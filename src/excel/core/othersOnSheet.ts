import { isOwnName, SOURCE_NAME } from "./definedNames";
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
  const counts = [
    ...(supports("1.10") ? [sheet.comments.getCount()] : []),
    // Where Excel has notes, the client may still be one that does not know of them.
    ...(supports("1.18") && "notes" in sheet ? [sheet.notes.getCount()] : []),
  ];
  return () =>
    tables.items.some(({ id }) => id !== ownTable) ||
    drawn.some(({ items }) => items.some(({ name }) => !ownChart?.test(name))) ||
    counts.some(({ value }) => value > 0) ||
    names.items.some(({ name }) => !isOwnName(name) && !EXCELS_NAME.test(name));
}

/** More cells with formulas than this are not searched: then the sheet counts as referred to. */
const MOST_FORMULAS = 20_000;

/**
 * Whether a formula or a name of the person's points at a sheet: taking it away would leave #REF! there. Sheets of
 * ours are not looked at.
 */
export async function isReferredTo(
  context: Excel.RequestContext,
  { id, name }: Pick<Excel.Worksheet, "id" | "name">,
): Promise<boolean> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/protection/protected,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  await context.sync();
  const isOurs = (sheet: Excel.Worksheet) => sheet.names.items.some((item) => item.name === SOURCE_NAME);
  const others = worksheets.items.filter((sheet) => sheet.id !== id && !isOurs(sheet));
  // Excel does not tell where formulas stand on a sheet that is protected.
  if (others.some(({ protection }) => protection.protected)) return true;
  const found = others.map((sheet) =>
    sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("cellCount"),
  );
  await context.sync();
  const standing = found.filter(({ isNullObject }) => !isNullObject);
  if (standing.reduce((sum, { cellCount }) => sum + cellCount, 0) > MOST_FORMULAS) return true;
  const cells = standing.map(({ areas }) => areas.load("items/formulas"));
  if (cells.length > 0) await context.sync();

  const theirNames = [...names.items, ...others.flatMap((sheet) => sheet.names.items)];
  const texts = [
    ...theirNames.filter((item) => !isOwnName(item.name)).map((item) => item.formula as unknown),
    ...cells.flatMap(({ items }) => items.flatMap(({ formulas }) => (formulas as unknown[][]).flat())),
  ];
  const called = name.replaceAll("'", "''").toLowerCase();
  return texts.some((text) => String(text).toLowerCase().includes(called));
}
