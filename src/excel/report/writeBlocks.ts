import { LOOKS, type Block, type CellValue, type PlannedCell } from "../../engine";
import { setNumberFormat } from "../core/numberFormat";
import { asWritten } from "../core/plainText";
import { lookRuns, type LookRun } from "./lookRuns";

/** Queues the cells of a page and their looks. Formulas are formulas, texts stay texts. */
export function writeBlocks(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  // Looks first: a text format that comes after its text would leave a number of it.
  for (const run of lookRuns(blocks)) dress(sheet, run);
  for (const { row, column, cells } of blocks) {
    const width = Math.max(...cells.map((line) => line.length));
    const range = sheet.getRangeByIndexes(row, column, cells.length, width);
    range.formulas = cells.map((line) => Array.from({ length: width }, (_, at) => content(line[at] ?? null)));
  }
}

function content(cell: PlannedCell | null): CellValue {
  return cell?.formula ?? asWritten(cell?.value ?? "");
}

function dress(sheet: Excel.Worksheet, { row, column, rowCount, columnCount, cell }: LookRun): void {
  const style = LOOKS[cell.look];
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const { format } = range;
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.color = cell.fontColor ?? style.color;
  format.horizontalAlignment = style.horizontal;
  format.verticalAlignment = style.vertical;
  format.wrapText = style.wrap;
  const fill = cell.fill ?? style.fill;
  if (fill) format.fill.color = fill;
  if (style.bottomBorder) ruleBelow(format, style.bottomBorder, rowCount);
  if (cell.numberFormat) setNumberFormat(range, cell.numberFormat);
}

function ruleBelow(format: Excel.RangeFormat, color: string, rowCount: number): void {
  for (const side of rowCount > 1
    ? (["EdgeBottom", "InsideHorizontal"] as const)
    : (["EdgeBottom"] as const)) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}
