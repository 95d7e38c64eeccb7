import { addressOf } from "./address";
import { areaOf, rangeOf, type Area } from "./area";
import { supports } from "./requirementSets";

/** Whether this Excel can say which cells are merged. */
export function tellsMerged(): boolean {
  return supports("1.13");
}

/**
 * Asks for merged cells that reach into an area (ExcelApi 1.13). Of merged cells only the first takes a value: what
 * is written to the others is lost without a word.
 *
 * @returns what to call after the next sync: the address of the first of them; null where there is none, and in an
 *   older Excel, which cannot tell: there only reading back shows it.
 */
export function askMerged(sheet: Excel.Worksheet, area: Area): () => string | null {
  if (!supports("1.13")) return () => null;
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => {
    const [first] = merged.isNullObject ? [] : merged.areas.items;
    return first ? addressOf(areaOf(first)) : null;
  };
}
