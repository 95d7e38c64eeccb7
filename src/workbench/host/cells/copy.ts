import type { CopiedCell, Sheet } from "../../workbook/types";
import { columnName, quoteSheet } from "../address";
import { intersection } from "../area";
import { fail } from "../errors";
import { range } from "../resolve";
import type { RangeTarget } from "../targets";
import { copyConditionalFormats, copyValidations } from "./copyRules";
import { moveFormula } from "./moveFormula";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type What = (typeof COPY_TYPES)[number];

interface CopyOptions {
  skipBlanks: boolean;
  transpose: boolean;
}

/** Where each cell of the copied block was. */
interface Source {
  sheet: Sheet;
  cells: readonly (readonly CopiedCell[])[];
  rows: readonly number[];
  columns: readonly number[];
}

/**
 * Copies cells as `Range.copyFrom` does. A source smaller than the destination is repeated when its size divides
 * the destination's; a destination smaller than the source is grown to the source's size. Several areas must be a
 * rectangle from which whole rows or columns were taken out.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-cut-copy-paste
 */
export function copyAreas(
  areas: readonly RangeTarget[],
  destination: RangeTarget,
  what: What,
  options: CopyOptions,
): void {
  const source = takeUp(areas);
  const { transpose } = options;
  const rowCount = transpose ? source.columns.length : source.rows.length;
  const columnCount = transpose ? source.rows.length : source.columns.length;
  const repeats = destination.rowCount % rowCount === 0 && destination.columnCount % columnCount === 0;
  const target = repeats ? destination : range(destination.sheet, { ...destination, rowCount, columnCount });
  const cells = Array.from({ length: target.rowCount }, (_r, row) =>
    Array.from({ length: target.columnCount }, (_c, column) => {
      const [r, c] = transpose
        ? [column % columnCount, row % rowCount]
        : [row % rowCount, column % columnCount];
      return copied(source, r, c, { row: target.row + row, column: target.column + column }, what, options);
    }),
  );
  target.sheet.pasteCells(target, cells, what === "All" || what === "Formats" ? what : "Contents");
  const [only, second] = areas;
  if (only === undefined || second !== undefined || transpose || (what !== "All" && what !== "Formats"))
    return;
  copyMerges(only, target);
  const copying = { source: only, target, origin: target, replaced: [target] };
  copyConditionalFormats(copying);
  if (what === "All") copyValidations(copying);
}

/** What a cell of the source puts at a place; null leaves what stands there. */
function copied(
  source: Source,
  row: number,
  column: number,
  to: { row: number; column: number },
  what: What,
  { skipBlanks }: CopyOptions,
): CopiedCell | null {
  const cell = source.cells[row]?.[column];
  if (cell === undefined || (skipBlanks && cell.value === "" && cell.formula === null)) return null;
  const from = { row: source.rows[row] ?? 0, column: source.columns[column] ?? 0 };
  if (what === "Link") return { ...cell, formula: linkTo(source.sheet, from) };
  if (what === "Values") return { ...cell, formula: null };
  if (cell.formula === null) return cell;
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  return { ...cell, formula: moveFormula(cell.formula, by) };
}

/** The areas as one block without the rows and columns between them. */
function takeUp(areas: readonly RangeTarget[]): Source {
  const { sheet } = areas[0] ?? fail("InvalidArgument");
  const rows = indexes(areas, ({ row, rowCount }) => [row, rowCount]);
  const columns = indexes(areas, ({ column, columnCount }) => [column, columnCount]);
  const covered = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  if (covered !== rows.length * columns.length) fail("InvalidArgument");
  const [only, second] = areas;
  if (only !== undefined && second === undefined)
    return { sheet, rows, columns, cells: sheet.copyCells(only) };
  const cells = rows.map((row) =>
    columns.flatMap((column) => sheet.copyCells({ row, column, rowCount: 1, columnCount: 1 })[0] ?? []),
  );
  return { sheet, rows, columns, cells };
}

function indexes(
  areas: readonly RangeTarget[],
  span: (area: RangeTarget) => readonly [number, number],
): number[] {
  const found = new Set<number>();
  for (const area of areas) {
    const [first, count] = span(area);
    for (let index = first; index < first + count; index++) found.add(index);
  }
  return [...found].sort((one, other) => one - other);
}

function linkTo(sheet: Sheet, { row, column }: { row: number; column: number }): string {
  return `=${quoteSheet(sheet.name)}!${columnName(column)}${row + 1}`;
}

/** Where the source is repeated, what lies in it is too. */
function tiles(source: RangeTarget, target: RangeTarget): { rows: number; columns: number }[] {
  const found: { rows: number; columns: number }[] = [];
  for (let row = 0; row < target.rowCount; row += source.rowCount) {
    for (let column = 0; column < target.columnCount; column += source.columnCount)
      found.push({ rows: target.row + row - source.row, columns: target.column + column - source.column });
  }
  return found;
}

function copyMerges(source: RangeTarget, target: RangeTarget): void {
  const inside = source.sheet.merges().filter((merge) => {
    const common = intersection(merge, source);
    return common !== null && common.rowCount === merge.rowCount && common.columnCount === merge.columnCount;
  });
  for (const { rows, columns } of inside.length > 0 ? tiles(source, target) : [])
    for (const merge of inside)
      target.sheet.merge({ ...merge, row: merge.row + rows, column: merge.column + columns });
}
