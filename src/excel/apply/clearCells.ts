import { areaOf, isWithin, rangeOf, type Area } from "../core/area";

/**
 * Cells lose everything that we gave them: values, looks, colour rules, drop-down lists. Colour rules of the user's
 * that reach beyond the cells stay whole: clearing formats would cut a piece out of them.
 */
export async function clearCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<void> {
  const cells = areas.map((area) => rangeOf(sheet, area));
  const rules = cells.map(({ conditionalFormats }) => conditionalFormats.load("items/id"));
  await context.sync();
  const placed = rules.map(({ items }) =>
    items.map((rule) => {
      const places = rule.getRanges().areas;
      places.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return { rule, places };
    }),
  );
  if (placed.flat().length > 0) await context.sync();

  const isOurs = ({ places }: { places: Excel.RangeCollection }) =>
    places.items.every((place) => areas.some((area) => isWithin(areaOf(place), area)));
  // A rule over several of the columns was found in each of them.
  const gone = new Set<string>();
  for (const one of placed.flat().filter(isOurs)) {
    if (!gone.has(one.rule.id)) one.rule.delete();
    gone.add(one.rule.id);
  }
  cells.forEach((range, at) => {
    range.dataValidation.clear();
    if (placed[at]?.every(isOurs) ?? true) range.clear("All");
    else {
      range.clear("Contents");
      range.style = "Normal";
    }
  });
}
