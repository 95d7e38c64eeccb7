import type { CellValue } from "../../workbook/types";
import { columnName, quoteSheet } from "../address";
import { asCell, asFormat, gridOf, readGrid } from "../cells/grid";
import { formulasR1C1, gridFromR1C1 } from "../cells/r1c1Grid";
import { valueType } from "../cells/valueType";
import { mustAllow, mustTakeContent } from "../cells/writable";
import { writeRows } from "../cells/writeValues";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { Targets } from "../targets";

type View = Targets["RangeView"];

/** The rows and columns of a range that are not hidden, as indexes within it. */
function visible({ sheet, row, column, rowCount, columnCount, shownRow }: View): {
  rows: number[];
  columns: number[];
} {
  const rows = Array.from({ length: rowCount }, (_, index) => index).filter(
    (index) => !sheet.rowHidden(row + index),
  );
  return {
    rows: shownRow === undefined ? rows : rows.slice(shownRow, shownRow + 1),
    columns: Array.from({ length: columnCount }, (_, index) => index).filter(
      (index) => !sheet.columnHidden(column + index),
    ),
  };
}

function pick<T extends CellValue>(range: View, grid: T[][] | null): T[][] | null {
  const { rows, columns } = visible(range);
  return grid && rows.map((row) => columns.map((column) => grid[row]?.[column] as T));
}

/**
 * Excel holds what is written against the whole range, hidden rows too, and refuses what has the size of the
 * shown ones: https://github.com/OfficeDev/office-js/issues/226
 */
function write(view: View, value: unknown): void {
  const { shownRow, ...whole } = view;
  if (shownRow !== undefined) fail("InvalidArgument");
  mustTakeContent(whole);
  writeRows(whole, gridOf(whole, value, asCell));
}

const formulas = {
  get: (range: View) =>
    pick(
      range,
      readGrid(range, ({ sheet }) => sheet.formulas(range)),
    ),
  set: write,
};

/** What a filter leaves of a range. https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
export const rangeViewClass = define({
  className: "RangeView",
  introduced: "1.3",
  properties: {
    index: ({ shownRow }) => shownRow ?? 0,
    rowCount: (range) => visible(range).rows.length,
    columnCount: (range) => visible(range).columns.length,
    values: {
      get: (range) =>
        pick(
          range,
          readGrid(range, ({ sheet }) => sheet.values(range)),
        ),
      set: write,
    },
    formulas,
    formulasLocal: formulas,
    formulasR1C1: {
      get: (range) => pick(range, readGrid(range, formulasR1C1)),
      set: (view, value) => write(view, gridFromR1C1(view, value)),
    },
    text: (range) =>
      pick(
        range,
        readGrid(range, ({ sheet }) => sheet.texts(range)),
      ) ?? [],
    numberFormat: {
      get: (range) =>
        pick(
          range,
          readGrid(range, ({ sheet }) => sheet.numberFormats(range)),
        ),
      set: ({ shownRow, ...whole }, value) => {
        if (shownRow !== undefined) fail("InvalidArgument");
        mustAllow(whole.sheet, "formatCells");
        whole.sheet.setNumberFormats(whole, gridOf(whole, value, asFormat));
      },
    },
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
  navigations: { rows: (range) => object("RangeViewCollection", range) },
  methods: {
    getRange: (view) => {
      const { shownRow, ...whole } = view;
      if (shownRow === undefined) return object("Range", whole);
      const [index = 0] = visible(view).rows;
      return object("Range", { ...whole, row: whole.row + index, rowCount: 1 });
    },
  },
});

/** One view for each row that is shown. */
export const rangeViewCollectionClass = define({
  className: "RangeViewCollection",
  introduced: "1.3",
  later: { getCount: "1.4" },
  items: (range) => visible(range).rows.map((_, shownRow) => object("RangeView", { ...range, shownRow })),
});
