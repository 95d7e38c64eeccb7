import type { CellValue } from "../types";
import { foldHan } from "./foldHan";
import { foldText } from "./foldText";

const WORDS = new Set(
  (
    "total totals grandtotal subtotal subtotals sum sumtotal overall overalltotal alltotal totalall totalsum " +
    "合计 总计 小计 总和 共计 总额 合计数 总计数 总合计 累计 本页合计 本页小计"
  ).split(" "),
);
/** "Total (238 accounts)", "Total: 238", "合计（元）". */
const DECORATION = /\([^)]*\)|[\s:：.\-–—*#=]|\d+/g;

/**
 * Whether a cell labels a row that adds up the others. "Total Energies" does not: only the bare words do, with
 * a count or a bracket at most.
 *
 * @example isTotalsWord("Grand total:") // => true
 * @example isTotalsWord("總計") // => true
 */
export function isTotalsWord(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  return WORDS.has(foldHan(foldText(value)).toLowerCase().replace(DECORATION, ""));
}
