import type { CellValue } from "../../workbook/types";
import { columnName, quoteSheet } from "../address";
import { readGrid } from "../cells/grid";
import { valueType } from "../cells/valueType";
import { define } from "../define";
import { object } from "../targets";
import type { RangeTarget } from "../targets";

/** The rows and columns of a range that are not hidden, as indexes within it. */
function visible({ sheet, row, column, rowCount, columnCount }: RangeTarget): {
  rows: number[];
  columns: number[];
} {
  return {
    rows: Array.from({ length: rowCount }, (_, index) => index).filter(
      (index) => !sheet.rowHidden(row + index),
    ),
    columns: Array.from({ length: columnCount }, (_, index) => index).filter(
      (index) => !sheet.columnHidden(column + index),
    ),
  };
}

function pick<T extends CellValue>(range: RangeTarget, grid: T[][] | null): T[][] | null {
  const { rows, columns } = visible(range);
  return grid && rows.map((row) => columns.map((column) => grid[row]?.[column] as T));
}

/** What a filter leaves of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const rangeViewClass = define({
  className: "RangeView",
  introduced: "1.3",
  properties: {
    rowCount: (range) => visible(range).rows.length,
    columnCount: (range) => visible(range).columns.length,
    values: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.values(range)),
      ),
    formulas: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.formulas(range)),
      ),
    text: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.texts(range)),
      ) ?? [],
    numberFormat: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.numberFormats(range)),
      ),
    valueTypes: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.values(range).map((row) => row.map(valueType))),
      ),
    cellAddresses: (range) => {
      const { rows, columns } = visible(range);
      const sheet = quoteSheet(range.sheet.name);
      return rows.map((row) =>
        columns.map((column) => `${sheet}!${columnName(range.column + column)}${range.row + row + 1}`),
      );
    },
  },
  methods: { getRange: (range) => object("Range", range) },
});
