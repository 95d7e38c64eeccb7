/** The block of cells that a chart shows. */
import type { Book, Chart, Sheet } from "../../workbook/types";
import { boundingArea } from "../area";
import { resolveReference } from "../resolve";
import type { RangeTarget } from "../targets";

/** Null when its series lie on several sheets, or there are none. */
export function sourceOf(chart: Chart, book: Book, sheet: Sheet): RangeTarget | null {
  const parts = chart.series
    .flatMap(({ name, values, categories }) => [
      name.startsWith("=") ? name.slice(1) : "",
      values,
      categories,
    ])
    .flatMap((reference) => (reference === "" ? [] : (resolveReference(book, sheet, reference) ?? [])));
  const [first] = parts;
  if (first === undefined || parts.some((part) => part.sheet.id !== first.sheet.id)) return null;
  return parts.reduce((whole, part) => ({ sheet: first.sheet, ...boundingArea(whole, part) }), first);
}

const ONE_ROW = /\$[A-Z]+\$(\d+):\$[A-Z]+\$(\d+)$/;

/** Whether series are rows or columns, by the cells of the first one. */
export function plottedBy(chart: Chart): "Rows" | "Columns" {
  const [, from, to] = ONE_ROW.exec(chart.series[0]?.values ?? "") ?? [];
  if (chart.plotBy !== undefined && from === undefined) return chart.plotBy;
  return from !== undefined && from === to ? "Rows" : "Columns";
}
