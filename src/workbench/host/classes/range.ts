import type { CellValue } from "../../workbook/types";
import { formatArea, quoteSheet } from "../address";
import { cellCount, isEntireColumn, isEntireRow } from "../area";
import { asBoolean } from "../arguments";
import { asCell, asFormat, gridOf, mustBeWritable, mustHaveSize, readGrid } from "../cells/grid";
import { uniform } from "../cells/styles";
import { valueType } from "../cells/valueType";
import type { HostContext } from "../context";
import { define } from "../define";
import { object } from "../targets";
import type { RangeTarget } from "../targets";
import { rangeActions } from "./rangeActions";
import { rangeShapes } from "./rangeShapes";

const INT32_MAX = 2 ** 31 - 1;

function address(range: RangeTarget): string {
  return `${quoteSheet(range.sheet.name)}!${formatArea(range)}`;
}

const writeRows = (range: RangeTarget, rows: (CellValue | null)[][]): void => range.sheet.write(range, rows);
const formatRows = (range: RangeTarget, rows: (string | null)[][]): void =>
  range.sheet.setNumberFormats(range, rows);

function writeCells(range: RangeTarget, value: unknown, { pendingWrite }: HostContext): void {
  mustBeWritable(range.sheet);
  pendingWrite.add(range, gridOf(range, value, asCell), writeRows);
}

function setRowsHidden(range: RangeTarget, value: unknown): void {
  range.sheet.setRowHidden(range.row, range.rowCount, asBoolean(value));
}

function setColumnsHidden(range: RangeTarget, value: unknown): void {
  range.sheet.setColumnHidden(range.column, range.columnCount, asBoolean(value));
}

function rowsHidden({ sheet, row, rowCount }: RangeTarget): boolean | null {
  return uniform(rowCount, (index) => sheet.rowHidden(row + index));
}

function columnsHidden({ sheet, column, columnCount }: RangeTarget): boolean | null {
  return uniform(columnCount, (index) => sheet.columnHidden(column + index));
}

function setFormats(range: RangeTarget, value: unknown, { pendingWrite }: HostContext): void {
  mustBeWritable(range.sheet);
  pendingWrite.add(range, gridOf(range, value, asFormat), formatRows);
}

export const rangeClass = define({
  className: "Range",
  introduced: "1.1",
  identity: (range, host): Record<string, string> => {
    const id = host.references.idOf(range);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  exists: ({ sheet }, { book }) => book.sheets().some(({ id }) => id === sheet.id),
  properties: {
    address,
    addressLocal: address,
    cellCount: (range) => (cellCount(range) > INT32_MAX ? -1 : cellCount(range)),
    rowIndex: ({ row }) => row,
    columnIndex: ({ column }) => column,
    rowCount: ({ rowCount }) => rowCount,
    columnCount: ({ columnCount }) => columnCount,
    values: { get: (range) => readGrid(range, ({ sheet }) => sheet.values(range)), set: writeCells },
    formulas: { get: (range) => readGrid(range, ({ sheet }) => sheet.formulas(range)), set: writeCells },
    formulasLocal: { get: (range) => readGrid(range, ({ sheet }) => sheet.formulas(range)), set: writeCells },
    text: (range) => readGrid(range, ({ sheet }) => sheet.texts(range)),
    valueTypes: (range) =>
      readGrid(range, ({ sheet }) => sheet.values(range).map((row) => row.map(valueType))),
    numberFormat: {
      get: (range) => readGrid(range, ({ sheet }) => sheet.numberFormats(range)),
      set: setFormats,
    },
    numberFormatLocal: {
      get: (range) => readGrid(range, ({ sheet }) => sheet.numberFormats(range)),
      set: setFormats,
    },
    hidden: (range) =>
      rowsHidden(range) === true || columnsHidden(range) === true ? true : anyHidden(range),
    rowHidden: { get: rowsHidden, set: setRowsHidden },
    columnHidden: { get: columnsHidden, set: setColumnsHidden },
    isEntireColumn: (range) => isEntireColumn(range),
    isEntireRow: (range) => isEntireRow(range),
    left: ({ sheet, column }) =>
      toPoints(sum(column, (index) => (sheet.columnHidden(index) ? 0 : sheet.columnWidth(index)))),
    top: ({ sheet, row }) =>
      toPoints(sum(row, (index) => (sheet.rowHidden(index) ? 0 : sheet.rowHeight(index)))),
    width: ({ sheet, column, columnCount }) =>
      toPoints(
        sum(columnCount, (index) =>
          sheet.columnHidden(column + index) ? 0 : sheet.columnWidth(column + index),
        ),
      ),
    height: ({ sheet, row, rowCount }) =>
      toPoints(sum(rowCount, (index) => (sheet.rowHidden(row + index) ? 0 : sheet.rowHeight(row + index)))),
  },
  navigations: {
    format: (range) => object("RangeFormat", range),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    conditionalFormats: (range) => object("ConditionalFormatCollection", range),
    dataValidation: (range) => object("DataValidation", range),
  },
  methods: { ...rangeShapes, ...rangeActions },
  internals: {
    _KeepReference: (range, _args, host) => {
      host.references.keep(range, object("Range", range));
    },
    _ValidateArraySize: (range, args) => mustHaveSize(range, args.integer(0), args.integer(1)),
  },
  later: {
    hidden: "1.2",
    rowHidden: "1.2",
    columnHidden: "1.2",
    getResizedRange: "1.2",
    getRowsBelow: "1.2",
    getRowsAbove: "1.2",
    getColumnsAfter: "1.2",
    getColumnsBefore: "1.2",
    merge: "1.2",
    unmerge: "1.2",
    getVisibleView: "1.3",
    conditionalFormats: "1.6",
    calculate: "1.6",
    numberFormatLocal: "1.7",
    isEntireColumn: "1.7",
    isEntireRow: "1.7",
    getAbsoluteResizedRange: "1.7",
    getSurroundingRegion: "1.7",
    dataValidation: "1.8",
    getTables: "1.9",
    copyFrom: "1.9",
    left: "1.10",
    top: "1.10",
    width: "1.10",
    height: "1.10",
  },
});

/** Null when some cells are hidden and some are not. */
function anyHidden(range: RangeTarget): boolean | null {
  return rowsHidden(range) === false && columnsHidden(range) === false ? false : null;
}

function sum(count: number, part: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += part(index);
  return total;
}

/** The workbook counts pixels, 96 to the inch; Excel answers in points, 72 to the inch. */
function toPoints(pixels: number): number {
  return pixels * 0.75;
}
