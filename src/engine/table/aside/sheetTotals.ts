import type { Culture } from "../../types";
import { isTotalsRow } from "../dataEnd";
import { readNumberTexts } from "../readNumberTexts";
import { sampleRows } from "../sampleRows";
import type { SheetSample, TableLayout } from "../types";
import { totalsText } from "./totalsText";

/**
 * The sheet's own totals by column index: what its totals row below the data says. Of several rows the last that is
 * no subtotal counts.
 *
 * @example sheetTotals(sampleOf([["Account", "Revenue"], ["Acme", 12], ["Beta", 9], ["Total", 21]]), layout, english)
 * // => new Map([[1, 21]])
 */
export function sheetTotals(
  sample: SheetSample,
  { firstDataRow, rowCount }: Pick<TableLayout, "firstDataRow" | "rowCount">,
  culture: Culture,
): Map<number, number> {
  const below = sampleRows(sample).filter((row) => row.index >= firstDataRow + rowCount && isTotalsRow(row));
  const isSubtotal = (text: unknown) =>
    typeof text === "string" && /sub|小/i.test(text) && totalsText(text) !== null;
  const row = below.filter(({ cells }) => !cells.some(isSubtotal)).at(-1) ?? below.at(-1);
  const cells = sample.totals ?? row?.cells ?? [];
  return new Map(
    cells.flatMap((cell, column): [number, number][] => {
      if (typeof cell === "number") return [[column, cell]];
      const read = typeof cell === "string" && /\d/.test(cell) ? readNumberTexts([cell], culture)[0] : null;
      return read ? [[column, read.value]] : [];
    }),
  );
}
