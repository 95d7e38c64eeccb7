import type { CellValue } from "../types";
import { foldHan } from "./foldHan";
import { foldText } from "./foldText";

const WORDS = new Set(
  (
    "average averages avg mean median count counts stdev standarddeviation maximum minimum " +
    "平均 平均值 平均数 均值 中位数 计数 个数 最大值 最小值 标准差"
  ).split(" "),
);

/**
 * Whether a cell labels a row that says something of the others, other than their sum: their average, their number.
 * "Max" and "Min" do not, which are names.
 *
 * @example isSummaryWord("Average:") // => true
 * @example isSummaryWord("Mean Well") // => false
 */
export function isSummaryWord(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 40) return false;
  return WORDS.has(
    foldHan(foldText(value))
      .toLowerCase()
      .replace(/[\s:：.]/g, ""),
  );
}
