/** Sorting cells as `RangeSort.apply` does. https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
import type { CellStyle, CellValue, CopiedCell } from "../../workbook/types";
import type { RangeTarget } from "../targets";
import { moveFormula } from "./moveFormula";
import { valueType } from "./valueType";

export interface SortKey {
  /** Offset of the column, or row, within the range. */
  key: number;
  ascending: boolean;
  on: "Value" | "CellColor" | "FontColor";
  /** Colour that comes first, "#RRGGBB". */
  color: string;
  textAsNumber: boolean;
}

export interface SortOptions {
  matchCase: boolean;
  hasHeaders: boolean;
  /** "Rows" moves rows up and down, "Columns" moves columns left and right. */
  orientation: "Rows" | "Columns";
}

/** Sorts the shown rows (columns) of a range; hidden ones stay where they are, as in Excel. */
export function sortCells(range: RangeTarget, keys: readonly SortKey[], options: SortOptions): void {
  const { sheet } = range;
  const byRows = options.orientation === "Rows";
  const cells = sheet.copyCells(range);
  const lines = byRows ? cells : transposed(cells);
  const shown = lines
    .map((_, index) => index)
    .slice(options.hasHeaders ? 1 : 0)
    .filter(
      (index) => !(byRows ? sheet.rowHidden(range.row + index) : sheet.columnHidden(range.column + index)),
    );
  const compare = comparer(keys, options.matchCase);
  const order = [...shown].sort((one, other) => compare(lines[one] ?? [], lines[other] ?? []) || one - other);
  const sorted: (CopiedCell | null)[][] = lines.map((line) => line.map(() => null));
  shown.forEach((to, index) => {
    const from = order[index] ?? to;
    if (from === to) return;
    const by = byRows ? { rows: to - from, columns: 0 } : { rows: 0, columns: to - from };
    sorted[to] = (lines[from] ?? []).map((cell) => moved(cell, by));
  });
  if (sorted.every((line) => line.every((cell) => cell === null))) return;
  sheet.pasteCells(range, byRows ? sorted : transposed(sorted), "All");
}

function moved(cell: CopiedCell, by: { rows: number; columns: number }): CopiedCell {
  return cell.formula === null ? cell : { ...cell, formula: moveFormula(cell.formula, by) };
}

function transposed<T>(grid: readonly (readonly T[])[]): T[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as T));
}

function comparer(
  keys: readonly SortKey[],
  matchCase: boolean,
): (one: readonly CopiedCell[], other: readonly CopiedCell[]) => number {
  const collator = new Intl.Collator("en", {
    sensitivity: matchCase ? "variant" : "accent",
    caseFirst: "lower",
  });
  return (one, other) => {
    for (const { key, ascending, on, color, textAsNumber } of keys) {
      const [a, b] = [one[key], other[key]];
      if (a === undefined || b === undefined) continue;
      const found =
        on === "Value"
          ? compareValues(a.value, b.value, ascending, textAsNumber, collator)
          : compareColors(a.look.style, b.look.style, on, color, ascending);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** Numbers, texts, FALSE before TRUE, errors; blanks last in either direction. https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4654 */
const RANKS = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: 4 } as const;

function compareValues(
  one: CellValue,
  other: CellValue,
  ascending: boolean,
  textAsNumber: boolean,
  collator: Intl.Collator,
): number {
  const [a, b] = textAsNumber ? [asNumber(one), asNumber(other)] : [one, other];
  const [rankA, rankB] = [RANKS[valueType(a)], RANKS[valueType(b)]];
  if (rankA === RANKS.Empty || rankB === RANKS.Empty) return rankA === rankB ? 0 : rankA - rankB;
  const found = rankA - rankB || compareAlike(a, b, collator);
  return ascending ? found : -found;
}

function compareAlike(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  // All errors are equal.
  if (valueType(one) === "Error") return 0;
  return collator.compare(String(one), String(other));
}

function asNumber(value: CellValue): CellValue {
  return typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))
    ? Number(value)
    : value;
}

/** Cells of the colour come first (last, descending); the others keep their order. */
function compareColors(
  one: CellStyle,
  other: CellStyle,
  on: "CellColor" | "FontColor",
  color: string,
  ascending: boolean,
): number {
  const has = (style: CellStyle): boolean =>
    (on === "CellColor" ? (style.fill ?? "") : (style.fontColor ?? "#000000")).toUpperCase() === color;
  const found = Number(has(other)) - Number(has(one));
  return ascending ? found : -found;
}
