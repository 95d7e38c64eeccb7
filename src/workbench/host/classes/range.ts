import { formatArea, quoteSheet } from "../address";
import { cellCount, isEntireColumn, isEntireRow } from "../area";
import { asBoolean, asText } from "../arguments";
import { mustHaveSize } from "../cells/grid";
import { hyperlinkOf, setHyperlink } from "../cells/hyperlinks";
import { lookOf, styleNamed } from "../cells/namedStyles";
import { applyStyle, uniform, uniformStyle } from "../cells/styles";
import { mustAllow } from "../cells/writable";
import { define } from "../define";
import { object } from "../targets";
import type { RangeTarget } from "../targets";
import { rangeActions } from "./rangeActions";
import { rangeEdges } from "./rangeEdges";
import { rangeOutline } from "./rangeOutline";
import { rangeProperties } from "./rangeProperties";
import { rangeSearch } from "./rangeSearch";
import { rangeShapes } from "./rangeShapes";
import { rangeValues } from "./rangeValues";

const INT32_MAX = 2 ** 31 - 1;

function address(range: RangeTarget): string {
  return `${quoteSheet(range.sheet.name)}!${formatArea(range)}`;
}

function setRowsHidden(range: RangeTarget, value: unknown): void {
  mustAllow(range.sheet, "formatRows");
  range.sheet.setRowHidden(range.row, range.rowCount, asBoolean(value));
}

function setColumnsHidden(range: RangeTarget, value: unknown): void {
  mustAllow(range.sheet, "formatColumns");
  range.sheet.setColumnHidden(range.column, range.columnCount, asBoolean(value));
}

function rowsHidden({ sheet, row, rowCount }: RangeTarget): boolean | null {
  return uniform(rowCount, (index) => sheet.rowHidden(row + index));
}

function columnsHidden({ sheet, column, columnCount }: RangeTarget): boolean | null {
  return uniform(columnCount, (index) => sheet.columnHidden(column + index));
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
    ...rangeValues,
    hyperlink: { get: hyperlinkOf, set: setHyperlink },
    style: {
      get: (range) => uniformStyle(range, (style) => style.styleName ?? "Normal"),
      set: (range, value, { book }) => applyStyle(range, lookOf(styleNamed(book, asText(value)))),
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
    format: (range) => object("RangeFormat", { ranges: [range] }),
    sort: (range) => object("RangeSort", range),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    conditionalFormats: (range) => object("ConditionalFormatCollection", range),
    dataValidation: (range) => object("DataValidation", range),
  },
  methods: {
    ...rangeShapes,
    ...rangeEdges,
    ...rangeActions,
    ...rangeSearch,
    ...rangeProperties,
    ...rangeOutline,
  },
  internals: {
    _KeepReference: (range, _args, host) => {
      host.references.keep(range, object("Range", range));
    },
    _ValidateArraySize: (range, args) => mustHaveSize(range, args.integer(0), args.integer(1)),
  },
  later: {
    hidden: "1.2",
    sort: "1.2",
    formulasR1C1: "1.2",
    hasSpill: "1.12",
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
    hyperlink: "1.7",
    style: "1.7",
    showCard: "1.7",
    isEntireColumn: "1.7",
    isEntireRow: "1.7",
    getAbsoluteResizedRange: "1.7",
    getSurroundingRegion: "1.7",
    dataValidation: "1.8",
    getTables: "1.9",
    copyFrom: "1.9",
    autoFill: "1.9",
    convertDataTypeToText: "1.9",
    find: "1.9",
    findOrNullObject: "1.9",
    getCellProperties: "1.9",
    getColumnProperties: "1.9",
    getRowProperties: "1.9",
    getSpecialCells: "1.9",
    getSpecialCellsOrNullObject: "1.9",
    linkedDataTypeState: "1.9",
    removeDuplicates: "1.9",
    replaceAll: "1.9",
    setCellProperties: "1.9",
    setColumnProperties: "1.9",
    setDirty: "1.9",
    setRowProperties: "1.9",
    getIntersectionOrNullObject: "1.4",
    getUsedRangeOrNullObject: "1.4",
    group: "1.10",
    hideGroupDetails: "1.10",
    showGroupDetails: "1.10",
    ungroup: "1.10",
    moveTo: "1.11",
    getSpillParent: "1.12",
    getSpillParentOrNullObject: "1.12",
    getSpillingToRange: "1.12",
    getSpillingToRangeOrNullObject: "1.12",
    numberFormatCategories: "1.12",
    savedAsArray: "1.12",
    getExtendedRange: "1.13",
    getMergedAreasOrNullObject: "1.13",
    getRangeEdge: "1.13",
    clearOrResetContents: "1.18",
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
