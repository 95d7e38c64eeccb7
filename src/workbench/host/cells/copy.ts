import type { CellValue } from "../../workbook/types";
import { fail } from "../errors";
import { range } from "../resolve";
import type { RangeTarget } from "../targets";
import { moveFormula } from "./moveFormula";

type What = "All" | "Formulas" | "Values" | "Formats";

/**
 * Copies cells as `Range.copyFrom` does. A source smaller than the destination is repeated when its size divides
 * the destination's; a destination smaller than the source is grown to the source's size.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
 */
export function copyRange(
  source: RangeTarget,
  destination: RangeTarget,
  what: What,
  options: { skipBlanks: boolean; transpose: boolean },
): void {
  const rowCount = options.transpose ? source.columnCount : source.rowCount;
  const columnCount = options.transpose ? source.rowCount : source.columnCount;
  const repeats = destination.rowCount % rowCount === 0 && destination.columnCount % columnCount === 0;
  const target = repeats ? destination : range(destination.sheet, { ...destination, rowCount, columnCount });
  const from = (row: number, column: number): { row: number; column: number } => {
    const [down, right] = [row % rowCount, column % columnCount];
    return options.transpose ? { row: right, column: down } : { row: down, column: right };
  };

  if (what !== "Formats") {
    const cells = what === "Values" ? source.sheet.values(source) : source.sheet.formulas(source);
    const written = grid(target, (row, column) => {
      const place = from(row, column);
      const cell = cells[place.row]?.[place.column] ?? fail("InvalidArgument");
      if (cell === "" && options.skipBlanks) return null;
      const moved = {
        rows: target.row + row - source.row - place.row,
        columns: target.column + column - source.column - place.column,
      };
      return cellToWrite(cell, what, moved);
    });
    target.sheet.write(target, written);
  }
  if (what === "All" || what === "Formats") {
    const styles = grid(target, (row, column) => {
      const place = from(row, column);
      return source.sheet.style(source.row + place.row, source.column + place.column);
    });
    styles.forEach((line, row) =>
      line.forEach((style, column) => {
        const cell = { row: target.row + row, column: target.column + column, rowCount: 1, columnCount: 1 };
        target.sheet.clear(cell, "Formats");
        target.sheet.setStyle(cell, style);
      }),
    );
  }
}

function grid<T>(area: RangeTarget, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_r, row) =>
    Array.from({ length: area.columnCount }, (_c, column) => cell(row, column)),
  );
}

/** Texts keep being texts: a value that looks like a formula is not typed in. */
function cellToWrite(cell: CellValue, what: What, moved: { rows: number; columns: number }): CellValue {
  if (typeof cell !== "string") return cell;
  if (what === "Values") return cell === "" ? "" : `'${cell}`;
  return cell.startsWith("=") ? moveFormula(cell, moved) : cell === "" ? "" : `'${cell}`;
}
