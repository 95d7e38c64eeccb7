/** Members of Range about what its cells hold. */
import { cellCount, intersection, isEntireColumn, isEntireRow } from "../area";
import { asCell, asFormat, gridOf, readGrid } from "../cells/grid";
import { numberFormatCategory } from "../cells/numberFormatCategory";
import { isWellFormed } from "../cells/formulaSyntax";
import { formulasR1C1, gridFromR1C1 } from "../cells/r1c1Grid";
import { valueType } from "../cells/valueType";
import { mustAllow, mustTakeContent } from "../cells/writable";
import { writeRows } from "../cells/writeValues";
import type { HostContext } from "../context";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";

type Cells = (string | number | boolean)[][] | null;

const formatRows = (range: RangeTarget, rows: (string | null)[][]): void =>
  range.sheet.setNumberFormats(range, rows);

function writeCells(range: RangeTarget, value: unknown, { pendingWrite }: HostContext): void {
  mustTakeContent(range);
  const rows = gridOf(range, value, asCell);
  for (const [r, row] of rows.entries())
    for (const [c, cell] of row.entries()) if (typeof cell === "string") mustBeTaken(range, r, c, cell);
  pendingWrite.add(range, rows, writeRows);
}

/**
 * Formulas with a syntax error are refused; in cells formatted as text they are texts. "A save failure is caused
 * by some syntax error in a formula": https://github.com/microsoft/advanced-formula-environment/issues/58
 */
function mustBeTaken({ sheet, row, column }: RangeTarget, r: number, c: number, text: string): void {
  if (!text.startsWith("=") || text.length === 1 || isWellFormed(text)) return;
  const cell = { row: row + r, column: column + c, rowCount: 1, columnCount: 1 };
  if (sheet.numberFormats(cell)[0]?.[0] !== "@") fail("InvalidArgument");
}

/**
 * One format, alone or as a 1×1 array, goes to every cell; that of whole columns or rows is theirs, not that of a
 * million cells. https://github.com/OfficeDev/office-js-docs-pr/issues/5400
 */
function setFormats(range: RangeTarget, value: unknown, { pendingWrite }: HostContext): void {
  mustAllow(range.sheet, "formatCells");
  const format = only(value);
  if (typeof format === "string" && (isEntireColumn(range) || isEntireRow(range)))
    range.sheet.setStyle(range, { numberFormat: format });
  else pendingWrite.add(range, gridOf(range, format ?? value, asFormat), formatRows);
}

/** The value, when it is single. */
function only(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows: readonly unknown[] = value;
  const row = rows[0];
  return rows.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] as unknown) : undefined;
}

const formulas = (range: RangeTarget): Cells => readGrid(range, ({ sheet }) => sheet.formulas(range));

function writeR1C1(range: RangeTarget, value: unknown, { pendingWrite }: HostContext): void {
  mustTakeContent(range);
  pendingWrite.add(range, gridFromR1C1(range, value), writeRows);
}

const numberFormats = (range: RangeTarget): string[][] | null =>
  readGrid(range, ({ sheet }) => sheet.numberFormats(range));

/** True when all cells belong to a dynamic array that fills more than one, false when none does. */
function hasSpill(range: RangeTarget): boolean | null {
  const inside = range.sheet
    .spills()
    .map((spill) => intersection(spill, range))
    .reduce((total, area) => total + (area === null ? 0 : cellCount(area)), 0);
  if (inside === 0) return false;
  return inside === cellCount(range) ? true : null;
}

export const rangeValues = {
  values: {
    get: (range: RangeTarget): Cells => readGrid(range, ({ sheet }) => sheet.values(range)),
    set: writeCells,
  },
  formulas: { get: formulas, set: writeCells },
  formulasLocal: { get: formulas, set: writeCells },
  formulasR1C1: { get: (range: RangeTarget): Cells => readGrid(range, formulasR1C1), set: writeR1C1 },
  text: (range: RangeTarget): string[][] | null => readGrid(range, ({ sheet }) => sheet.texts(range)),
  valueTypes: (range: RangeTarget) =>
    readGrid(range, ({ sheet }) => sheet.values(range).map((row) => row.map(valueType))),
  numberFormat: { get: numberFormats, set: setFormats },
  numberFormatLocal: { get: numberFormats, set: setFormats },
  numberFormatCategories: (range: RangeTarget) =>
    readGrid(range, ({ sheet }) => sheet.numberFormats(range).map((row) => row.map(numberFormatCategory))),
  linkedDataTypeState: (range: RangeTarget) =>
    readGrid(range, ({ rowCount, columnCount }) =>
      Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => "None" as const)),
    ),
  hasSpill,
  /** A dynamic array is saved as an array formula; so is everything it fills. */
  savedAsArray: hasSpill,
};
