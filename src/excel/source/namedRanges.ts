import { AREA, areaOf, type Area } from "../core/area";

/** A defined name that refers to a block of cells. */
export interface PlacedName {
  name: string;
  sheetId: string;
  area: Area;
}

/** A workbook with more names than this was made by a program; nobody would look through them. */
const MOST_NAMES = 100;
/** What Excel itself and we keep as names. */
const NOT_THE_USERS = /^(?:_xlnm\.|_VitalFew|_FilterDatabase$|Print_(?:Area|Titles)$|Criteria$|Extract$)/i;

/**
 * Asks where the names of a collection refer to. Only visible names of two rows or more can be a table; our own and
 * Excel's are left out.
 *
 * @param names with `items/name`, `items/type` and `items/visible` loaded.
 * @returns what to call after the next sync.
 */
export function askNames(names: Excel.NamedItemCollection): () => PlacedName[] {
  const asked = names.items
    .filter(({ name, type, visible }) => type === "Range" && visible && !NOT_THE_USERS.test(name))
    .slice(0, MOST_NAMES)
    .map((item) => ({
      name: item.name,
      range: item.getRangeOrNullObject().load(`${AREA},worksheet/id`),
    }));
  return () =>
    asked.flatMap(({ name, range }) =>
      range.isNullObject || range.rowCount < 2
        ? []
        : [{ name, sheetId: range.worksheet.id, area: areaOf(range) }],
    );
}
