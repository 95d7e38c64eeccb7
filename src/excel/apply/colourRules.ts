import { areaOf, isWithin, rangeOf, type Area } from "../core/area";

/** The rule by which a cell of this text gets its colour. */
export function textRule(text: string): Excel.ConditionalCellValueRule {
  return { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
}

/** How a rule refers to a text. */
const TEXT = /^="(?:[^"]|"")*"$/;

/** What must be loaded of a range's colour rules for `isTextRule`. */
export const TEXT_RULES = "items/id,items/type,items/cellValueOrNullObject/rule";

/** Whether a rule says what ours say: a cell that is a certain text gets a colour. */
export function isTextRule({ type, cellValueOrNullObject: cell }: Excel.ConditionalFormat): boolean {
  if (type !== "CellValue" || cell.isNullObject) return false;
  const { operator, formula1 } = cell.rule;
  return operator === "EqualTo" && TEXT.test(String(formula1));
}

/** Colour rules of cells that are about to go. */
export interface RulesOfCells {
  /** Queues that ours are deleted, each once. */
  remove: () => void;
  /** Whether all that reach into the area, by its index, are ours. */
  areOurs: (area: number) => boolean;
}

/**
 * Tells our colour rules from the user's: ours cover nothing but these cells, or the same columns further down, where
 * Excel or a fill carried them on to. One sync for the rules, one for what they cover.
 */
export async function rulesOfCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<RulesOfCells> {
  const rules = areas.map((area) => rangeOf(sheet, area).conditionalFormats.load(TEXT_RULES));
  await context.sync();
  const placed = rules.map(({ items }) =>
    items.map((rule) => {
      const places = rule.getRanges().areas;
      places.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return { rule, places };
    }),
  );
  if (placed.flat().length > 0) await context.sync();

  const isBelow = (place: Area, area: Area) =>
    place.row >= area.row && isWithin({ ...place, row: area.row, rowCount: area.rowCount }, area);
  const isOurs = ({ rule, places }: { rule: Excel.ConditionalFormat; places: Excel.RangeCollection }) => {
    const covered = places.items.map(areaOf);
    const fits = isTextRule(rule) ? isBelow : isWithin;
    return covered.every((place) => areas.some((area) => fits(place, area)));
  };
  return {
    remove: () => {
      // A rule over several of the columns was found in each of them.
      const ours = new Map(
        placed
          .flat()
          .filter(isOurs)
          .map(({ rule }) => [rule.id, rule] as const),
      );
      for (const rule of ours.values()) rule.delete();
    },
    areOurs: (area) => placed[area]?.every(isOurs) ?? true,
  };
}
