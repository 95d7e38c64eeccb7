import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { SetSheetTableFilterMutation, TableColumnFilterTypeEnum, TableManager } from "@univerjs/sheets-table";
import { sameArea, toArea, toRange } from "../area";
import { readTexts } from "../cells/texts";
import { fullArea } from "../tables/registry";
import type { TableEntry } from "../tables/registry";
import { ownSheet } from "../univer/ownState";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import { fromTableFilter, fromSheetFilter } from "./fromUniver";
import { rowsToHide } from "./passing";
import { OWN_FILTER, filterState, setColumn } from "./state";
import type { Filters } from "./state";
import type { Area, FilterCriteria } from "../types";

/** Univer's word for blank cells in a table's filter. */
const BLANK = "__UNIVER_TABLE_FILTER_EMPTY__";

/** A filter that an area means: a table's, or the sheet's own. `area` is header and data, without totals. */
interface Filter {
  entry?: TableEntry;
  area: Area;
}

const filtersOf = (sheet: SheetContext): Filters => ownSheet(sheet.own, sheet.sheetId).filters;

/** The area of the sheet's own AutoFilter; tables have their own. */
export function autoFilter(sheet: SheetContext): Area | null {
  const model = sheet.injector.get(SheetsFilterService).getFilterModel(sheet.unitId, sheet.sheetId);
  return model ? toArea(model.getRange()) : null;
}

/** Puts filter buttons over the first row of an area, or takes them away with everything they hide. */
export function setAutoFilter(sheet: SheetContext, area: Area | null): void {
  const before = autoFilter(sheet);
  if (before && area && sameArea(before, area)) return;
  if (before) executeOnSheet(sheet, RemoveSheetsFilterMutation.id, {});
  if (area) executeOnSheet(sheet, SetSheetsFilterRangeMutation.id, { range: toRange(area) });
}

/** Whether a filter of the sheet or of one of its tables is set on a column. */
export function isFiltered(sheet: SheetContext): boolean {
  const own = autoFilter(sheet);
  if (own && criteriaOf(sheet, { area: own }).some((one) => one !== null)) return true;
  return sheet.tables
    .onSheet(sheet.sheetId)
    .some((entry) => criteriaOf(sheet, { entry, area: entry.area }).some((one) => one !== null));
}

/**
 * Shows only the rows that pass in a column; null shows all again.
 *
 * @throws RangeError when no filter has that area.
 */
export function filterColumn(
  sheet: SheetContext,
  filterArea: Area,
  columnIndex: number,
  criteria: FilterCriteria | null,
): void {
  const filter = find(sheet, filterArea);
  if (criteria === null) {
    tellUniver(sheet, filter, columnIndex, null);
    return;
  }
  hideRows(
    sheet,
    filter,
    columnIndex,
    criteria,
    rowsToHide(sheet, bodyColumn(filter, columnIndex), criteria, new Date()),
  );
}

/**
 * A filter as it comes with a file, which says itself which rows it hides: they may no longer be those that a
 * filter set now would hide, and opening changes nothing.
 */
export function restoreFilter(
  sheet: SheetContext,
  filterArea: Area,
  criteria: readonly (FilterCriteria | null)[],
  hidden: ReadonlySet<number>,
): void {
  const filter = find(sheet, filterArea);
  criteria.forEach((one, index) => {
    if (!one) return;
    const { row, rowCount } = bodyColumn(filter, index);
    const rows = new Set([...hidden].filter((at) => at >= row && at < row + rowCount));
    hideRows(sheet, filter, index, one, rows);
  });
}

/** What a filter is set to, by column. */
export function filterCriteria(sheet: SheetContext, filterArea: Area): (FilterCriteria | null)[] {
  return criteriaOf(sheet, find(sheet, filterArea));
}

/** Looks anew which rows pass. */
export function reapplyFilter(sheet: SheetContext, filterArea: Area): void {
  filterCriteria(sheet, filterArea).forEach((criteria, index) => {
    if (criteria) filterColumn(sheet, filterArea, index, criteria);
  });
}

function find(sheet: SheetContext, area: Area): Filter {
  const entry = sheet.tables
    .onSheet(sheet.sheetId)
    .find((one) => sameArea(one.area, area) || sameArea(fullArea(one), area));
  if (entry) return { entry, area: entry.area };
  const own = autoFilter(sheet);
  if (!own || !sameArea(own, area)) throw new RangeError("The sheet has no filter over this area.");
  return { area: own };
}

function bodyColumn({ area }: Filter, index: number): Area {
  return {
    row: area.row + 1,
    column: area.column + index,
    rowCount: area.rowCount - 1,
    columnCount: 1,
  };
}

function criteriaOf(sheet: SheetContext, filter: Filter): (FilterCriteria | null)[] {
  const { entry, area } = filter;
  const known = filtersOf(sheet).get(entry?.id ?? OWN_FILTER)?.criteria;
  return Array.from({ length: area.columnCount }, (_, index) => {
    const own = known?.get(columnKey(filter, index));
    if (own) return own;
    if (!entry) {
      const model = sheet.injector.get(SheetsFilterService).getFilterModel(sheet.unitId, sheet.sheetId);
      const column = model?.getFilterColumn(area.column + index);
      return column ? fromSheetFilter(sheet, column, bodyColumn(filter, index)) : null;
    }
    const table = sheet.injector.get(TableManager).getTableById(sheet.unitId, entry.id);
    const item = table?.getTableFilterColumn(index);
    return item ? fromTableFilter(sheet, item, bodyColumn(filter, index)) : null;
  });
}

/** Columns of a table are known by their ids, those of the sheet by where they stand. */
function columnKey({ entry, area }: Filter, index: number): number {
  return entry ? (entry.columns[index]?.id ?? -1) : area.column + index;
}

function hideRows(
  sheet: SheetContext,
  filter: Filter,
  index: number,
  criteria: FilterCriteria,
  hidden: ReadonlySet<number>,
): void {
  const column = bodyColumn(filter, index);
  const texts = column.rowCount > 0 ? readTexts(sheet, column).map(([text = ""]) => text) : [];
  const shown = texts.filter((_, at) => !hidden.has(column.row + at));
  // Univer's part comes first: what it tells makes the state below forget the column.
  tellUniver(sheet, filter, index, [...new Set(shown)]);
  const state = filterState(filtersOf(sheet), filter.entry?.id ?? OWN_FILTER);
  setColumn(state, columnKey(filter, index), criteria, hidden);
}

/** Univer's funnels and lists of values show the texts of the rows that pass. */
function tellUniver(
  sheet: SheetContext,
  { entry, area }: Filter,
  index: number,
  values: readonly string[] | null,
): void {
  if (entry) {
    executeOnSheet(sheet, SetSheetTableFilterMutation.id, {
      tableId: entry.id,
      column: index,
      tableFilter: values
        ? { filterType: TableColumnFilterTypeEnum.manual, values: asStored(values) }
        : undefined,
    });
    return;
  }
  const col = area.column + index;
  executeOnSheet(sheet, SetSheetsFilterCriteriaMutation.id, {
    col,
    criteria: values ? asCriteria(col, values) : null,
  });
}

function asCriteria(colId: number, values: readonly string[]): object {
  const filters = values.filter((value) => value !== "");
  return { colId, filters: { filters, ...(filters.length < values.length ? { blank: true } : {}) } };
}

/** A table's filter compares unformatted numbers as numbers: a text that is one counts as both. */
function asStored(values: readonly string[]): (string | number)[] {
  return values.flatMap((value) => {
    if (value === "") return [BLANK];
    const number = Number(value);
    return Number.isNaN(number) ? [value] : [value, number];
  });
}
