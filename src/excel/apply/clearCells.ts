import { areaOf, isWithin, rangeOf, type Area } from "../core/area";

/**
 * Cells lose everything that we gave them: values, looks, colour rules, drop-down lists. Rules of the user's that reach
 * beyond the cells stay whole: clearing their formats would cut a piece out of them.
 */
export async function clearCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<void> {
  const ranges = areas.map((area) => rangeOf(sheet, area));
  const rules = ranges.map(({ conditionalFormats }) => conditionalFormats.load("items/id"));
  await context.sync();
  const placed = rules.flatMap(({ items }) =>
    items.map((rule) => {
      const places = rule.getRanges().areas;
      places.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return { rule, places };
    }),
  );
  if (placed.length > 0) await context.sync();
  const ours = placed.filter(({ places }) =>
    places.items.every((place) => areas.some((area) => isWithin(areaOf(place), area))),
  );
  // A rule over several of the columns was found in each of them.
  const known = new Set<string>();
  for (const { rule } of ours) {
    if (!known.has(rule.id)) rule.delete();
    known.add(rule.id);
  }
  for (const range of ranges) {
    range.clear("Contents");
    range.style = "Normal";
    range.dataValidation.clear();
  }
}
