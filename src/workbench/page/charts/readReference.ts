import { parseArea, splitSheet } from "../../host/address";
import type { Book } from "../../workbook/types";
import type { ReadReference } from "./toEChartsOption";

/**
 * Reads a chart's references from a book. A reference to cells that are no longer there reads as no cells, as a
 * chart in Excel loses its points then.
 *
 * @example readReference(book)("Report!$B$2:$B$3") // => [[900], [90]]
 */
export function readReference(book: Book): ReadReference {
  return (reference) => {
    const { sheet: name, rest } = splitSheet(reference);
    const sheet = name === null ? undefined : book.sheet(name);
    const area = parseArea(rest);
    return sheet && area ? sheet.values(area) : [];
  };
}
